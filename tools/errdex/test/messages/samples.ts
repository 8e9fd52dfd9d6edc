import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Entry, Locale } from "../../src/catalogue/catalogue.ts";
import type { TextField } from "../../src/catalogue/field-lists.ts";
import { TEXT_FIELDS } from "../../src/catalogue/field-lists.ts";
import { placeholdersOf } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import type { Names } from "../../src/targets/names.ts";
import { codeNames } from "../../src/targets/names.ts";
import { meaningOf, type Values } from "./meaning.ts";

/** A catalogue with everything that a message may hold. */
export const AWKWARD: string = join(import.meta.dirname, "awkward");

/** A text of the awkward catalogue with values for its placeholders, and what it then says. */
export interface Sample {
  readonly language: string;
  readonly code: string;
  /** The code as names have it. */
  readonly names: Names;
  readonly field: TextField;
  /** The text as the spec has it. */
  readonly source: string;
  /** The entry's arguments by name, in their order. */
  readonly args: readonly string[];
  readonly values: Values;
  readonly meaning: string;
}

/** Whole numbers of every category that Arabic and Polish have. */
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100];
/** What means something somewhere: a value is data, and never read as a message. */
const TEXTS = ["Lamp 1", "it's {x} <b> %s $1 \\n @ | #", "ضوء"];
const RATIOS = [0.5, 2, 1.25];
const KINDS = ["lock", "lamp", "thing"];

/** Every text of the awkward catalogue in every language, each with several sets of values. */
export function readSamples(): Sample[] {
  const read = <T>(path: string): T => JSON.parse(readFileSync(join(AWKWARD, path), "utf8")) as T;
  const locales = readdirSync(join(AWKWARD, "locales")).sort();
  return samplesFrom(
    read<Catalogue>("catalogue.json"),
    locales.map((name) => read<Locale>(`locales/${name}`)),
  );
}

/** Every text of a catalogue in every language, each with several sets of values. */
export function samplesFrom(catalogue: Catalogue, locales: readonly Locale[]): Sample[] {
  const own = catalogue.errors.flatMap((entry) => samplesOf(catalogue.language, entry, entry));
  const translated = locales.flatMap(({ locale, errors }) =>
    catalogue.errors.flatMap((entry) => {
      const texts = errors[String(entry.code)] ?? {};
      return samplesOf(locale, entry, Object.fromEntries(TEXT_FIELDS.map((field) => [field, texts[field]?.text])));
    }),
  );
  return [...own, ...translated];
}

function samplesOf(
  language: string,
  { code, args = [] }: Entry,
  texts: { readonly [field in TextField]?: string | undefined },
): Sample[] {
  return TEXT_FIELDS.flatMap((field) => {
    const source = texts[field];
    if (source === undefined) return [];
    const used = placeholdersOf(parseMessage(source).parts);
    const argNames = args.map(({ name }) => name);
    return setsOf(used).map((values): Sample => {
      const unused = argNames.map((name) => [name, name === "count" || name === "ratio" ? 1 : "-"]);
      const all = { ...Object.fromEntries(unused), ...values };
      const meaning = meaningOf(source, all, language);
      return {
        language,
        code: String(code),
        names: codeNames(code),
        field,
        source,
        args: argNames,
        values: all,
        meaning,
      };
    });
  });
}

/** Some sets of values for placeholders of these names: one when there are none. */
function setsOf(names: readonly string[]): Values[] {
  if (names.length === 0) return [{}];
  const rounds = names.includes("count") ? COUNTS.length : TEXTS.length;
  return Array.from({ length: rounds }, (_, round) =>
    Object.fromEntries(
      names.map((name, index): [string, string | number] => {
        if (name === "count") return [name, COUNTS[round] ?? 0];
        if (name === "ratio") return [name, RATIOS[round % RATIOS.length] ?? 0];
        const list = name === "kind" ? KINDS : TEXTS;
        return [name, list[(round + index) % list.length] ?? ""];
      }),
    ),
  );
}
