import { describe, test } from "vitest";
import { type Commands, findProgram, howToInstall, isRequired, type ProgramName } from "./programs.ts";

type All<Names extends ProgramName> = { readonly [Name in Names]: Commands<Name> }[Names];
type Both<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

/**
 * A suite of tests that uses optional programs. Its body runs only where all of them are there, so
 * that nothing in it, collected or run, can meet a missing one. Elsewhere there is one skipped test in
 * its place, and one that fails where ERRDEX_PROGRAMS says that the program must be there.
 *
 * Write the names out: `pnpm test:bare` reads them to run every suite with each of them alone.
 *
 * @param suite is given the commands of all programs, by name.
 */
export function withPrograms<const Names extends readonly [ProgramName, ...ProgramName[]]>(
  names: Names,
  title: string,
  suite: (commands: Both<All<Names[number]>>) => void,
): void {
  const programs = names.map((name) => ({ name, commands: findProgram(name) }));
  const missing = programs.flatMap(({ name, commands }) => (commands === null ? [name] : []));
  if (missing.length === 0) {
    const commands = Object.assign({}, ...programs.map((program) => program.commands));
    describe(title, () => suite(commands as Both<All<Names[number]>>));
    return;
  }
  const required = missing.filter(isRequired);
  if (required.length === 0) test.skip(`${title} (not installed: ${missing.join(", ")})`);
  else {
    test(title, () => {
      throw new Error(`${required.join(", ")} must be there (ERRDEX_PROGRAMS): ${howToInstall(required)}.`);
    });
  }
}
