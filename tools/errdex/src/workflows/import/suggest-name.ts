import type { Code } from "../../catalogue/catalogue.ts";
import { toCase } from "../../targets/case-style.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { pinnedPattern } from "../../unicode/pinned-pattern.ts";
import { withoutMarks } from "../../unicode/without-marks.ts";

const MIN_LENGTH = 3;
const MAX_LENGTH = 63;
const MAX_WORDS = 8;
/** Words to leave out of names. `not` and `no` stay, because the meaning depends on them. */
const STOP = new Set(
  "a an the is are am was were be been being has had do does did this that these those it its of to for in on at by with and or as from your you we our please will shall would should can could may might".split(
    " ",
  ),
);
const letter = pinnedPattern(String.raw`[\p{L}]`, "gu");

/** The names in use, and the forms that targets give to new ones. */
export class NameBook {
  /** Without underscores: `FOO_33` and `FOO_3_3` collide where words are joined. */
  readonly #taken = new Set<string>();
  readonly #targets: readonly TargetDefinition[];

  constructor(taken: Iterable<string>, targets: readonly TargetDefinition[]) {
    for (const name of taken) this.take(name);
    this.#targets = targets;
  }

  take(name: string): void {
    this.#taken.add(name.replaceAll("_", ""));
  }

  /**
   * Suggests a name for a code: the one that the document prints, or the code if it is a word, or one from its message:
   * `token is expired` gives `TOKEN_EXPIRED`. If the name is in use, the code is added. The returned name counts as used
   * from then on.
   *
   * @param printed the name that the document prints; null when it prints none.
   */
  suggest(code: Code, message: string, printed: string | null = null): string {
    const suffix = codeWord(code);
    const stated = printed === null ? null : nameOfWord(printed);
    const base = stated ?? nameOfCode(code) ?? nameOfMessage(message) ?? `ERROR_${suffix}`;
    for (const name of this.#candidates(base, suffix)) {
      if (!this.#isFree(name)) continue;
      this.take(name);
      return name;
    }
    throw new Error(`no name is free for ${code}`);
  }

  /** Yields names for a code, the best first, without end. */
  *#candidates(base: string, suffix: string): Generator<string> {
    if (base.length >= MIN_LENGTH) yield base;
    if (this.#isReserved(base) || base.length < MIN_LENGTH) yield cut(base, "_ERROR");
    yield cut(base, `_${suffix}`);
    for (let number = 2; ; number += 1) yield cut(base, `_${suffix}_N${number}`);
  }

  #isFree(name: string): boolean {
    return !this.#taken.has(name.replaceAll("_", "")) && !this.#isReserved(name);
  }

  #isReserved(name: string): boolean {
    return this.#targets.some(({ names, syntax }) =>
      Object.values(names).some((style) => syntax.reserved?.includes(toCase(name, style))),
    );
  }
}

/** Adds a suffix to a name. Whole words are dropped to keep the maximum length. */
function cut(name: string, suffix: string): string {
  const words = name.split("_");
  while (words.length > 1 && words.join("_").length + suffix.length > MAX_LENGTH) words.pop();
  return `${words.join("_").slice(0, MAX_LENGTH - suffix.length)}${suffix}`;
}

/**
 * A code that is an identifier is its own name, or its last part is: `REPEATED_REQUEST`, `PD:ErrTimeout`,
 * `Base.1.22.ResourceMissing`. A code such as `E1001` says nothing.
 */
function nameOfCode(code: Code): string | null {
  const word = typeof code === "string" ? (code.split(/[.:/#]/).at(-1) ?? "") : "";
  const says = /[A-Za-z]{3}/.test(word) && !/^[A-Za-z]{1,5}-?\d+$/.test(word);
  return says || /^Err[A-Z]/.test(word) ? nameOfWord(word) : null;
}

/** A printed name as a name of the catalogue: `TokenExpired` gives `TOKEN_EXPIRED`. Null when it cannot be one. */
function nameOfWord(word: string): string | null {
  if (word.length > MAX_LENGTH || !/^[A-Za-z][A-Za-z0-9_ -]*$/.test(word)) return null;
  const name = word
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "")
    .join("_")
    .toUpperCase();
  return name.length > MAX_LENGTH ? null : name;
}

/** A code as part of a name: -1 becomes `MINUS_1`. Characters that a name cannot contain are dropped. */
function codeWord(code: Code): string {
  const text = typeof code === "number" && code < 0 ? `MINUS_${-code}` : String(code);
  return (
    text
      .toUpperCase()
      .split(/[^A-Z0-9]+/)
      .filter((word) => word !== "")
      .join("_")
      .slice(0, 40)
      .replace(/_$/, "") || "CODE"
  );
}

/** A name from the first meaningful words of a message; null when they are not in Latin letters. */
function nameOfMessage(message: string): string | null {
  const plain = withoutMarks(message);
  const letters = plain.match(letter()) ?? [];
  if (letters.length === 0 || letters.some((letter) => !/[A-Za-z]/.test(letter))) return null;
  // Text after the first clause is advice: "…, please retry later".
  const [clause = ""] = plain.split(/[.;:(!?]\s|,?\s+please\b|,\s/i);
  const words = (clause.trim() === "" ? plain : clause)
    .replaceAll(/n['’]t\b/gi, " not")
    .replaceAll(/['’]s?\b/gi, "")
    .replaceAll(/([a-z0-9])([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "" && !STOP.has(word.toLowerCase()))
    .slice(0, MAX_WORDS);
  while (words.join("_").length > MAX_LENGTH) words.pop();
  const name = words.join("_").toUpperCase();
  const lettered = /^[A-Z]/.test(name) ? name : `ERROR_${name}`;
  return name.length < 3 || lettered.length > MAX_LENGTH ? null : lettered;
}
