import { hash } from "node:crypto";
// errdex's own: what a text means, and a hash of JSON, are no matter of speed alone.
import { sealOf } from "../../../../errdex/src/catalogue/seal-lock.ts";
import { meantWordsOf } from "../../../../errdex/src/messages/meaning.ts";
import type { Catalogue, Locale } from "./catalogue.ts";
import type { SourceEntry } from "./entries.ts";
import type { Output } from "./output.ts";

/** What the lock has of the catalogue's head, which does not depend on the entries. */
export interface LockHead {
  readonly about: string;
  readonly language: string;
  readonly stale: object;
  readonly envelope: string;
  readonly decoding: object;
  readonly vocabulary: readonly object[];
}

/** The places of the lock: each package has a copy. */
const PLACES = ["typescript", "python/src/parcel_errors", "markdown", "messages"];

/** Writes the lock file that four of the packages contain. */
export function writeLock(
  { about, language, stale, envelope, decoding, vocabulary }: LockHead,
  { categories }: Catalogue,
  locales: Readonly<Record<string, string>>,
  entries: readonly SourceEntry[],
  output: Output,
): void {
  const errors = entries.map(({ entry }) => {
    const { code, name, category, args = [], message, description, source, editorial } = entry;
    const { resolution, fault, retry, httpStatus, severity, advice, notes } = editorial;
    const details = {
      advice: [advice.reason, null],
      args: args.map((arg) => arg.description),
      deprecated: [null, null],
      editorial: Object.keys(editorial).sort(),
      notes,
      source: { id: source.id, section: source.section },
    };
    return {
      code,
      name,
      documented: true,
      category,
      args: args.length === 0 ? undefined : args.map(({ name, type }) => ({ name, type })),
      message: shortHash(message),
      description: shortHash(description),
      resolution: resolution === undefined ? undefined : shortHash(resolution),
      guidance: { fault, retry, httpStatus, severity, action: advice.action, delay: advice.delay },
      details: shortHash(JSON.stringify(details)),
      words: meantWordsOf({ message, description }),
    };
  });
  const lock = {
    format: 2,
    catalogue: "parcel",
    package: "parcel-errors",
    version: "0.0.0",
    about,
    language,
    stale,
    // Every made catalogue is translated completely.
    complete: Object.fromEntries(Object.keys(locales).map((tag) => [tag, 100])),
    envelope,
    decoding,
    categories: categories.map(({ id }) => id),
    vocabulary,
    locales,
    errors,
    allowed: [],
  };
  const text = `${JSON.stringify({ ...lock, seal: sealOf(lock as never) }, null, 2)}\n`;
  for (const place of PLACES) output.write(`${place}/catalogue.lock.json`, text);
}

/** Hashes the texts of a locale, as the lock has it. */
export function hashLocale({ categories, errors }: Locale): string {
  const titles = Object.keys(categories).sort();
  const heads = titles.map((id) => [id, [["title", categories[id]?.title.text]]]);
  // The codes have equally many digits, so they are sorted as texts already.
  const texts = Object.entries(errors).map(([code, { description, message, resolution }]) => {
    const fields = [
      ["description", description.text],
      ["message", message.text],
    ];
    if (resolution !== undefined) fields.push(["resolution", resolution.text]);
    return [code, fields];
  });
  return shortHash(`${JSON.stringify(heads)}\n${JSON.stringify(texts)}`);
}

function shortHash(text: string): string {
  return hash("sha256", text).slice(0, 12);
}
