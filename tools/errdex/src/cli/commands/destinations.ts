import { join, posix } from "node:path";
import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Destination } from "../../generate/pipeline.ts";
import { loadTarget } from "../../io/read/load-target.ts";
import { whyUnsafe } from "../../io/write/output-path.ts";
import { parameterProblem, parseParameter } from "../../targets/parameters.ts";
import type { ParameterValue, Target } from "../../targets/target.ts";
import type { Input } from "./command.ts";

/**
 * Loads the targets and decides the folder of each: the one in `--target id=folder`; otherwise the output folder
 * for a single target, or a folder inside it for each of several.
 *
 * @throws UsageError when `--target` or `--out` is missing, a target is given twice, or a folder is not inside
 *   the output folder.
 */
export function destinationsOf({ options }: Input): { destinations: Destination[]; diagnostics: Diagnostic[] } {
  const words = options.get("target") ?? [];
  const out = options.get("out")?.at(-1);
  if (words.length === 0) throw new UsageError('generate needs --target. Type "errdex targets" for a list.');
  if (out === undefined || out === "") throw new UsageError("generate needs --out, the folder to write to.");
  const destinations: Destination[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const word of words) {
    const { name, folder } = splitWord(word);
    const { value: target, diagnostics: found } = loadTarget(name);
    diagnostics.push(...found);
    if (target === null) continue;
    if (destinations.some((other) => other.target.id === target.id)) {
      throw new UsageError(`the target ${target.id} is given twice.`);
    }
    destinations.push({ target, folder: join(out, folder ?? (words.length === 1 ? "." : target.id)) });
  }
  const set = (options.get("parameter") ?? []).map((given) => splitParameter(given, destinations));
  refuseCases(destinations);
  return {
    destinations: destinations.map((one) => ({ ...one, parameters: parametersOf(one.target, set) })),
    diagnostics,
  };
}

/** A parameter as `--parameter` gives it: its name and the text of its value. */
type GivenParameter = readonly [name: string, text: string];

function splitParameter(given: string, destinations: readonly Destination[]): GivenParameter {
  const at = given.indexOf("=");
  if (at < 1) throw new UsageError(`--parameter takes name=value, but was given ${given}.`);
  const name = given.slice(0, at);
  const known = destinations.flatMap(({ target }) => Object.keys(target.parameters ?? {}));
  if (known.includes(name) || destinations.length === 0) return [name, given.slice(at + 1)];
  const ids = destinations.map(({ target }) => target.id).join(", ");
  const names = [...new Set(known)];
  const hint = names.length === 0 ? "It has none at all." : `${didYouMean(name, names)}It has ${names.join(", ")}.`;
  throw new UsageError(`${ids} has no parameter ${name}. ${hint}`);
}

/** The parameters of a target among those that are given: one of several targets may have a parameter alone. */
function parametersOf({ parameters = {} }: Target, given: readonly GivenParameter[]): Record<string, ParameterValue> {
  const own = given.flatMap(([name, text]): [string, ParameterValue][] => {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined) return [];
    const value = parseParameter(parameter, text);
    const problem = parameterProblem(name, parameter, value);
    if (problem !== null) throw new UsageError(`${problem.message}. ${problem.help}`);
    return [[name, value]];
  });
  return Object.fromEntries(own);
}

/** Splits `name=folder` at the last `=`, because the name may be a path that contains one. */
function splitWord(word: string): { name: string; folder: string | null } {
  const at = word.lastIndexOf("=");
  if (at === -1) return { name: word, folder: null };
  const [name, asked] = [word.slice(0, at), word.slice(at + 1)];
  if (asked === "") throw new UsageError(`--target ${word} names no folder after "=".`);
  const folder = posix.normalize(asked).replace(/(?<=.)\/$/, "");
  const unsafe = folder === "." ? null : whyUnsafe(folder);
  if (unsafe !== null) {
    throw new UsageError(
      `--target needs a folder inside --out after "=", but ${JSON.stringify(folder)} is not: ${unsafe}.`,
    );
  }
  return { name, folder };
}

/**
 * Refuses folders that differ only in case: on a case-insensitive file system they are the same folder, but
 * errdex would treat them as two.
 */
function refuseCases(destinations: readonly Destination[]): void {
  const seen = new Map<string, string>();
  for (const { folder } of destinations) {
    const other = seen.get(folder.toLowerCase());
    if (other !== undefined && other !== folder) {
      throw new UsageError(`the folders ${other} and ${folder} differ in case only. Use one of them.`);
    }
    seen.set(folder.toLowerCase(), folder);
  }
}
