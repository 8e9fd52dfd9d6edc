import type { CatalogueSource, Entry } from "./catalogue.ts";
import { allEntries } from "./entries.ts";
import { TEXT_FIELDS, type TextField } from "./field-lists.ts";
import { statedValue } from "./field-values.ts";
import { hashText } from "./hash-text.ts";
import { headTexts, keyOfPath } from "./head-texts.ts";
import { once } from "./once.ts";

/** A text in the catalogue's own language that can be translated. Its hash is computed when it is first asked for. */
export class OwnText {
  readonly text: string;
  /** Whether it has a brace. Without one, it has no placeholder. */
  readonly hasBrace: boolean;
  #hash: string | null = null;

  constructor(text: string) {
    this.text = text;
    this.hasBrace = text.includes("{") || text.includes("}");
  }

  /** The hash that a translation of the text has as its `source`. */
  get hash(): string {
    this.#hash ??= hashText(this.text);
    return this.#hash;
  }
}

/** The texts of one entry that can be translated. */
export type OwnEntryTexts = { [Field in TextField]: OwnText | undefined };

/** Every text that can be translated. */
export interface OwnTexts {
  /** The texts about the catalogue itself, by their path in a locale file: {@link keyOfPath}. */
  readonly heads: ReadonlyMap<string, OwnText>;
  /** The texts of the entries, by code as text. */
  readonly entries: ReadonlyMap<string, OwnEntryTexts>;
  /** How many texts there are. */
  readonly count: number;
}

/** Lists the texts of a catalogue that can be translated: what a translation is compared with. */
export const ownTexts: (source: CatalogueSource) => OwnTexts = once((source) => {
  // If a code or a category occurs twice, use the first. The rules unique-code and declared-category report it.
  const heads = new Map<string, OwnText>();
  for (const { at, text } of headTexts(source)) {
    const key = keyOfPath(at);
    if (!heads.has(key)) heads.set(key, new OwnText(text));
  }
  const entries = new Map<string, OwnEntryTexts>();
  let count = heads.size;
  for (const { entry } of allEntries(source)) {
    const code = String(entry.code);
    const known = entries.get(code);
    const texts = known ?? { message: undefined, description: undefined, resolution: undefined };
    if (known === undefined) entries.set(code, texts);
    for (const field of TEXT_FIELDS) {
      if (texts[field] !== undefined) continue;
      const text = statedText(entry, field);
      if (text === undefined) continue;
      texts[field] = new OwnText(text);
      count += 1;
    }
  }
  return { heads, entries, count };
});

function statedText(entry: Entry, field: TextField): string | undefined {
  return statedValue(entry, field) as string | undefined;
}
