import type { Arg } from "../../src/catalogue/catalogue.ts";
import type { Draw } from "./draw.ts";
import { anyText, shown } from "./hostile-text.ts";

/** The values that choices have cases for: each is a name in every target. */
const CHOICES = ["lock", "lamp", "a_1", "constructor", "Other", "X"];

/**
 * Makes a message in ICU's syntax that holds each of some arguments, in some order, among hostile texts.
 *
 * @param args those that it holds, and no other.
 * @param language which decides the forms of plurals.
 */
export function makeMessage(draw: Draw, args: readonly Arg[], language: string): string {
  const pieces = [
    text(draw, false),
    ...draw.shuffle(args).flatMap((arg) => [use(draw, arg, args, language, 0), text(draw, false)]),
  ];
  // The ends are texts, so that no blank stands there.
  const first = shownSource(pieces[0] ?? "");
  const last = pieces.length > 1 ? shownSource(pieces.at(-1) ?? "") : "";
  const middle = pieces.slice(1, -1);
  const source = pieces.length === 1 ? first : [first, ...middle, last].join("");
  return source === "" ? "Something failed." : shownWhole(source);
}

/** A text between arguments, as a message writes it. */
function text(draw: Draw, inPlural: boolean): string {
  return quote(
    shown(anyText(draw))
      .slice(0, draw.chance(0.1) ? 8000 : 60)
      // msgfmt wants a translation to end in a line break where its source does, also in a form of a plural.
      .replace(/[\r\n]+$/, "")
      .toWellFormed()
      .replaceAll("\ufffd", ""),
    inPlural,
  );
}

/** Writes a text as a message means it: braces are quoted, in a plural the number sign as well, apostrophes doubled. */
function quote(plain: string, inPlural: boolean): string {
  return plain.replace(inPlural ? /[{}#]['{}#]*|'/g : /[{}]['{}]*|'/g, (piece) => {
    const doubled = piece.replaceAll("'", "''");
    return piece === "'" ? doubled : `'${doubled}'`;
  });
}

function use(draw: Draw, arg: Arg, args: readonly Arg[], language: string, depth: number): string {
  const { name, type } = arg;
  if (depth >= 3 || draw.chance(0.5)) return `{${name}}`;
  const inner = (inPlural: boolean, needed: string): string => {
    const other = draw.chance(0.2) ? use(draw, draw.pick(args), args, language, depth + 1) : "";
    return `${text(draw, inPlural)}${needed}${other}${draw.chance(0.5) ? text(draw, inPlural) : ""}`;
  };
  if (type === "string") {
    const cases = draw.some(CHOICES, 0.4).map((value) => `${value} {${inner(false, "")}}`);
    return `{${name}, select, ${[...cases, `other {${inner(false, `{${name}}`)}}`].join(" ")}}`;
  }
  const ordinal = draw.chance(0.2);
  const known = new Intl.PluralRules(language, { type: ordinal ? "ordinal" : "cardinal" }).resolvedOptions();
  const exact = draw.some([0, 1, 2, 7], 0.2).map((n) => `=${n}`);
  const categories = known.pluralCategories.filter((category) => category !== "other" && draw.chance(0.9));
  const cases = [...exact, ...categories, "other"].map((key) => `${key} {${inner(true, draw.pick(["#", " # ", ""]))}}`);
  return `{${name}, ${ordinal ? "selectordinal" : "plural"}, ${cases.join(" ")}}`;
}

function shownSource(source: string): string {
  return source.trim();
}

/** A whole message may not be only what somebody left behind. */
function shownWhole(source: string): string {
  const trimmed = source.trim();
  return shown(trimmed) === trimmed && trimmed !== "" ? trimmed : `Failed: ${trimmed.replaceAll(/%!|\[object/g, "-")}.`;
}
