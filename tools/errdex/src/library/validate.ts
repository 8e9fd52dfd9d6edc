import { checkSource } from "../check/check-source.ts";
import { type Diagnostic, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { listTargets, loadDefinition } from "../io/read/load-target.ts";
import type { TargetDefinition } from "../targets/target.ts";
import { filesOfInput } from "./files-of-input.ts";
import type { CatalogueFinding } from "./finding.ts";
import type { CatalogueInput } from "./input.ts";
import { withPaths } from "./with-paths.ts";

/** What to check a catalogue for. */
export interface ValidateRequest {
  /** The targets to check names against: ids or folders; all built-in targets when left out. */
  readonly targets?: readonly string[];
}

/**
 * Checks a catalogue against its schema and the rules, as `errdex validate` does.
 *
 * @returns all findings; none when the catalogue is right.
 * @throws UsageError when there is no such target, or an object cannot be written as JSON.
 */
export function validate(input: CatalogueInput, options: ValidateRequest = {}): CatalogueFinding[] {
  const memory = filesOfInput(input);
  const diagnostics: Diagnostic[] = [];
  const targets: TargetDefinition[] = [];
  for (const name of options.targets ?? listTargets().map(({ id }) => id)) {
    const { value, diagnostics: found } = loadDefinition(name);
    diagnostics.push(...found);
    if (value !== null) targets.push(value);
  }
  // Nobody has said which targets are made, so none of them limits the messages.
  const inUse = options.targets === undefined ? [] : targets;
  diagnostics.push(...checkSource(memory.path, targets, {}, memory.files, inUse).diagnostics);
  return withPaths(sortDiagnostics(diagnostics), memory);
}
