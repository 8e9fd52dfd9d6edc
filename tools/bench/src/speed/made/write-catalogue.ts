import { hash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_LANGUAGE, PHRASES, type Phrases } from "./phrases.ts";

/** The texts of an entry, all of which are translated. */
export interface Texts {
  readonly message: string;
  readonly description: string;
  /** Every other entry has one. */
  readonly resolution?: string;
}

/** Codes start here, so that all have the same number of digits. */
const FIRST_CODE = 100_000;
/** What some descriptions end with: characters that a language of a target, or Markdown, writes in another way. */
const AWKWARD = ['"state"', "access_token", "5 < 6 & 7", "#1 [a] *b*", "a\\b", "$x ~y~ `z`"];
const RETRIES = ["after-change", "after-delay", "never"];
const ACTIONS = ["fix-request", "wait", "refresh-token", "fix-permissions"];
const STATUSES = [400, 404, 409, 422, 429, 500, 503];

/**
 * Writes a synthetic catalogue with complete translations into nine languages. The same size gives the same bytes.
 *
 * Texts are as long as those of the real catalogue and differ by entry and language. Every fourth message has a
 * placeholder, every sixteenth a plural; some descriptions contain characters that must be escaped.
 *
 * @param folder where to write it; created by the function.
 * @param size the number of entries, at most 900,000.
 */
export function writeCatalogue(folder: string, size: number): void {
  mkdirSync(join(folder, "locales"), { recursive: true });
  const { [OWN_LANGUAGE]: own, ...others } = PHRASES;
  if (own === undefined) throw new Error(`There are no phrases in ${OWN_LANGUAGE}.`);
  const write = (path: string, value: unknown): void =>
    writeFileSync(join(folder, path), `${JSON.stringify(value, null, 1)}\n`);
  const texts = Array.from({ length: size }, (_, index) => textsOf(index, own));
  write("catalogue.json", {
    id: "parcel",
    title: "Parcel API",
    package: "parcel-errors",
    language: OWN_LANGUAGE,
    project: { path: "catalogue.json", command: "npm run errors" },
    sources: [{ id: "handbook", title: "Parcel API handbook", publisher: "Parcel Ltd", revision: "2026-05-22" }],
    envelope: {
      success: [{ field: "success", yes: [true], no: [false] }],
      code: ["code"],
      message: ["msg"],
      requestId: ["tid"],
    },
    categories: own.things.map((thing) => ({ id: thing, title: thing })),
    errors: texts.map((text, index) => entryOf(index, text, own)),
  });
  const sources = texts.map((text) => Object.entries(text).map(([field, source]) => [field, hashOf(source)] as const));
  for (const [locale, phrases] of Object.entries(others)) {
    const translate = (text: string | undefined, source: string) => ({ text, state: "reviewed", source });
    const errors = sources.map((source, index) => {
      const translated = textsOf(index, phrases);
      const fields = source.map(([field, hash]) => [field, translate(translated[field as keyof Texts], hash)]);
      return [String(FIRST_CODE + index), Object.fromEntries(fields)];
    });
    const titles = own.things.map((thing, index) => [
      thing,
      { title: translate(phrases.things[index], hashOf(thing)) },
    ]);
    write(`locales/${locale}.json`, {
      catalogue: "parcel",
      locale,
      categories: Object.fromEntries(titles),
      errors: Object.fromEntries(errors),
    });
  }
}

function entryOf(index: number, texts: Texts, { things, states }: Phrases): object {
  const thing = pick(things, index);
  const state = pick(states, index).toUpperCase().replaceAll(" ", "_");
  const retry = pick(RETRIES, index);
  const { message, description, resolution } = texts;
  return {
    code: FIRST_CODE + index,
    name: `${thing.toUpperCase()}_${state}_${index}`,
    category: thing,
    message,
    description,
    ...argsOf(index),
    source: { id: "handbook", section: `Errors of ${thing}` },
    editorial: {
      ...(resolution === undefined ? {} : { resolution }),
      fault: index % 3 === 0 ? "server" : "client",
      retry,
      httpStatus: pick(STATUSES, index),
      severity: index % 5 === 0 ? "warning" : "error",
      advice: {
        action: pick(ACTIONS, index),
        delay: retry === "after-delay" ? "seconds" : "none",
        reason: `Nothing else helps with ${thing} ${index}.`,
      },
      ...(index % 4 === 0 ? { notes: [`Earlier versions sent ${index} for it, in another case.`] } : {}),
    },
  };
}

function argsOf(index: number): object {
  if (hasPlural(index)) return { args: [{ name: "count", type: "integer", description: "How many are left over." }] };
  if (hasPlaceholder(index)) return { args: [{ name: "id", type: "string", description: "Its number." }] };
  return {};
}

/** The texts of an entry. */
export function textsOf(index: number, { things, states, causes, fixes, parcels }: Phrases): Texts {
  const start = `${pick(things, index)} ${index}`;
  const awkward = index % 3 === 0 ? ` ${pick(AWKWARD, index / 3)}` : "";
  const cases = Object.entries(parcels).map(([category, text]) => `${category} {${text}}`);
  return {
    message: hasPlural(index)
      ? `${start}: {count, plural, ${cases.join(" ")}}`
      : hasPlaceholder(index)
        ? `${start}: ${pick(states, index)} ({id})`
        : `${start}: ${pick(states, index)}`,
    description: `${pick(causes, index)} (${index})${awkward}`,
    ...(index % 2 === 0 ? { resolution: `${pick(fixes, index / 2)} (${index})` } : {}),
  };
}

function hasPlural(index: number): boolean {
  return index % 16 === 3;
}

function hasPlaceholder(index: number): boolean {
  return index % 4 === 1;
}

function pick<T>(list: readonly T[], index: number): T {
  return list[index % list.length] as T;
}

function hashOf(text: string): string {
  return hash("sha256", text).slice(0, 12);
}
