import { type Diagnostic, hasErrors, sortDiagnostics, UsageError } from "../diagnostics/diagnostic.ts";
import { type Destination, generate, isFile } from "../generate/pipeline.ts";
import { loadTarget } from "../io/read/load-target.ts";
import type { Content } from "../io/write/content.ts";
import { PSEUDO_LOCALES } from "../messages/pseudo-locale.ts";
import { parameterProblem, unknownParameter } from "../targets/parameters.ts";
import type { ParameterValues, Target } from "../targets/target.ts";
import { filesOfInput } from "./files-of-input.ts";
import type { CatalogueFinding } from "./finding.ts";
import type { CatalogueInput } from "./input.ts";
import { withPaths } from "./with-paths.ts";

/** A target, and the values of its parameters. */
export interface TargetRequest {
  /** Its id or folder. */
  readonly target: string;
  readonly parameters?: ParameterValues;
}

/** What to generate. */
export interface GenerateRequest {
  /** The targets. A text is a target's id or folder. */
  readonly targets: readonly (string | TargetRequest)[];
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
 * Generates packages in memory, with the files that `errdex generate` writes. No formatter is run.
 *
 * @throws UsageError when there is no such target or parameter, or an object cannot be written as JSON.
 */
export function generatePackages(input: CatalogueInput, { targets, pseudo = false }: GenerateRequest): GenerateResult {
  const memory = filesOfInput(input);
  const diagnostics: Diagnostic[] = [];
  const destinations: Destination[] = [];
  for (const asked of targets) {
    const { target: name, parameters = {} } = typeof asked === "string" ? { target: asked } : asked;
    const { value: target, diagnostics: found } = loadTarget(name);
    diagnostics.push(...found);
    if (target === null) continue;
    if (destinations.some(({ folder }) => folder === target.id)) {
      throw new UsageError(`the target ${target.id} is given twice.`);
    }
    refuseParameters(target, parameters);
    destinations.push({ target, folder: target.id, parameters });
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

/** @throws UsageError when the target has no such parameter, or a value does not fit. */
function refuseParameters(target: Target, values: ParameterValues): void {
  const { parameters = {} } = target;
  for (const [name, value] of Object.entries(values)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const problem = parameter === undefined ? unknownParameter(name, target) : parameterProblem(name, parameter, value);
    if (problem !== null) throw new UsageError(`${problem.message}. ${problem.help}`);
  }
}
