import type { Catalogue, Entry, Texts } from "./catalogue.ts";
import { parseMessage } from "./catalogue.ts";
import { markdown, quoteAscii, wrap } from "./escape.ts";

/** An entry, with all that more than one output needs of it. */
export interface SourceEntry {
  readonly entry: Entry;
  readonly texts: Texts;
  /** The lines of its comment, wrapped. */
  readonly doc: readonly string[];
  readonly quoted: QuotedTexts;
  readonly quotedReason: string;
  readonly quotedNotes: readonly string[];
  readonly markdown: {
    readonly name: string;
    readonly message: string;
    readonly reason: string;
    readonly notes: readonly string[];
    readonly source: string;
    /** The link to the entry, from another page. */
    readonly link: string;
  };
}

/** The texts of an entry as literals in ASCII. */
export interface QuotedTexts {
  readonly message: string;
  readonly description: string;
  readonly resolution: string | null;
}

/** Prepares the entries, which are sorted by code as they are. */
export function prepareEntries({ errors, sources }: Catalogue): SourceEntry[] {
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  return errors.map((entry) => {
    const { code, name, category, description, editorial, source } = entry;
    const { resolution = null, notes = [], advice } = editorial;
    const texts = { message: parseMessage(entry.message), description, resolution };
    const doc = [...wrap(`${code}: ${texts.message.shown}`), "", ...wrap(description)];
    if (resolution !== null) doc.push("", ...wrap(`What to do: ${resolution}`));
    for (const note of notes) doc.push("", ...wrap(`Note: ${note}`));
    return {
      entry,
      texts,
      doc,
      quoted: quoteTexts(texts),
      quotedReason: quoteAscii(advice.reason),
      quotedNotes: notes.map(quoteAscii),
      markdown: {
        name: markdown(name),
        message: markdown(texts.message.shown),
        reason: markdown(advice.reason),
        notes: notes.map(markdown),
        source: `${markdown(titles.get(source.id) ?? "")}, ${markdown(source.section)}`,
        link: `[${code}](${category}.md#${code})`,
      },
    };
  });
}

/** Quotes the texts of an entry, once for all outputs in ASCII. */
export function quoteTexts({ message, description, resolution }: Texts): QuotedTexts {
  return {
    message: quoteAscii(message.shown),
    description: quoteAscii(description),
    resolution: resolution === null ? null : quoteAscii(resolution),
  };
}
