import { checkTemplates } from "../../src/generate/templates/check-templates.ts";
import { formatShipped, keyOfTemplates } from "../../src/generate/templates/shipped-templates.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";

/**
 * Writes the code of a target's templates, so that the published errdex need not parse and check them.
 *
 * @param folder the target's folder as it is published.
 * @throws Error when a template has a problem.
 */
export function publishedCode(folder: string): string {
  const { value: target, diagnostics } = loadTarget(folder);
  const checked = target === null ? { code: null, diagnostics } : checkTemplates(target);
  if (target === null || checked.code === null) throw new Error(`${folder}: ${checked.diagnostics[0]?.message}`);
  return formatShipped(keyOfTemplates(target), checked.code);
}
