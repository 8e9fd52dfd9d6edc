import type { Code } from "../load/catalogue.ts";
import type { CaseStyle } from "../load/target.ts";
import { toCase } from "./case-style.ts";
import type { Names } from "./model.ts";

/** The ways in which a target writes names: its own keys, each with a case style. */
export type NameStyles = Readonly<Record<string, CaseStyle>>;

/** A name in every way in which the target writes names. */
export function namesOf(name: string, styles: NameStyles): Names {
  return Object.fromEntries(Object.entries(styles).map(([key, style]) => [key, toCase(name, style)]));
}

/** A code fit for a file name or an anchor: any other character becomes `-` and its number. */
function slugOf(code: Code): string {
  return String(code).replace(/[^A-Za-z0-9_]/g, (char) =>
    char === "-" && typeof code === "number" ? char : `-${char.charCodeAt(0).toString(16)}`,
  );
}

/** A code fit to go on an identifier: any character but a letter or digit becomes its number between `_`. */
function identifierOf(code: Code): string {
  return String(code).replace(/[^A-Za-z0-9]/g, (char) => `_${char.charCodeAt(0).toString(16)}_`);
}

/** An entry's name in every way in which the target writes names, and its code in those that all targets have. */
export function errorNamesOf(name: string, code: Code, styles: NameStyles): Names {
  return { ...namesOf(name, styles), code: slugOf(code), identifier: identifierOf(code) };
}
