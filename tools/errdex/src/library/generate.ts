import { type Diagnostic, hasErrors, sortDiagnostics, UsageError } from "../diagnostics/diagnostic.ts";
import { type Destination, generate, isFile } from "../generate/pipeline.ts";
import { loadTarget } from "../io/read/load-target.ts";
import type { Content } from "../io/write/content.ts";
import { PSEUDO_LOCALES } from "../messages/pseudo-locale.ts";
import { filesOfInput } from "./files-of-input.ts";
import type { CatalogueFinding } from "./finding.ts";
import type { CatalogueInput } from "./input.ts";
import { withPaths } from "./with-paths.ts";

/** What to generate. */
export interface GenerateRequest {
  /** The targets: ids or folders. */
  readonly targets: readonly string[];
  /** Whether to generate the pseudo-locales en-XA and ar-XB too. */
  readonly pseudo?: boolean;
}

/** A generated file. */
export interface GeneratedFile {
  /** The id of the target that it is of. */
  readonly target: string;
  /** The path in the package, with `/`. */
  readonly path: string;
  /** A string for text, bytes otherwise. */
  readonly content: Content;
  /** `generate`: write it each time. `scaffold`: write it if it does not exist; then it is its owner's. */
  readonly mode: "generate" | "scaffold";
}

/** What was generated. */
export interface GenerateResult {
  /** By target, in the order asked for; none when there is an error. */
  readonly files: readonly GeneratedFile[];
  readonly findings: readonly CatalogueFinding[];
}

/**
 * Generates packages in memory, with the files that `errdex generate` writes.
 *
 * @throws UsageError when there is no such target, or an object cannot be written as JSON.
 */
export function generatePackages(input: CatalogueInput, { targets, pseudo = false }: GenerateRequest): GenerateResult {
  const memory = filesOfInput(input);
  const diagnostics: Diagnostic[] = [];
  const destinations: Destination[] = [];
  for (const name of targets) {
    const { value: target, diagnostics: found } = loadTarget(name);
    diagnostics.push(...found);
    if (target === null) continue;
    if (destinations.some(({ folder }) => folder === target.id)) {
      throw new UsageError(`the target ${target.id} is given twice.`);
    }
    destinations.push({ target, folder: target.id });
  }
  const options = { files: memory.files, pseudo: pseudo ? PSEUDO_LOCALES : [] };
  const { outputs, diagnostics: found } = generate(memory.path, destinations, options);
  diagnostics.push(...found);
  const files: GeneratedFile[] = [];
  for (const { target, make } of hasErrors(diagnostics) ? [] : outputs.flatMap((output) => output.targets)) {
    for (const made of make()) {
      if (isFile(made)) files.push({ target: target.id, ...made });
      else diagnostics.push(made);
    }
  }
  const findings = withPaths(sortDiagnostics(diagnostics), memory);
  return { files: hasErrors(diagnostics) ? [] : files, findings };
}
