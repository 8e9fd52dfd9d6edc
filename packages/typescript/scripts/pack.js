// Copied by errdex from templates/typescript/runtime/scripts/pack.js. Edit that file, then run "pnpm generate".

// The format of a list of entries in `dist`: one string per entry, with common phrases written once. On import, an
// engine only skips over a string; parsing object literals would take several times as long.

/** Replaces quotation marks, as escaped quotes within a string are slow to scan. */
const QUOTE = "~";
/** Replaces a phrase; the character after it says which one. */
const PHRASE = "`";
const FIRST_MARK = "#".charCodeAt(0);
/** Limits: the number of phrases, of entries to sample, and of words in a phrase. Higher limits save little. */
const PHRASES = 24;
const SAMPLE = 300;
const WORDS = 14;

/**
 * Packs entries. All must have the same fields.
 *
 * @param {readonly Readonly<Record<string, unknown>>[]} entries plain data that JSON can represent.
 * @returns {readonly [fields: readonly string[], phrases: readonly string[], rows: readonly string[]]} pass the last
 *   two to `unpackEntries`.
 */
export function packEntries(entries) {
  const fields = Object.keys(entries[0] ?? {});
  let rows = entries.map((entry) => packRow(fields.map((field) => entry[field])));
  const phrases = [];
  for (let phrase = commonPhrase(rows); phrase !== null && phrases.length < PHRASES; phrase = commonPhrase(rows)) {
    const mark = PHRASE + String.fromCharCode(FIRST_MARK + phrases.length);
    rows = rows.map((row) => row.replaceAll(phrase, () => mark));
    phrases.push(phrase);
  }
  return [fields, phrases, rows];
}

function packRow(values) {
  const text = JSON.stringify(values).replaceAll(QUOTE, "\\u007e").replaceAll(PHRASE, "\\u0060");
  return text.replaceAll('"', QUOTE);
}

/** Finds the phrase that saves most if it is written once; null if none saves anything. */
function commonPhrase(rows) {
  const counts = new Map();
  for (const row of rows.slice(0, SAMPLE)) {
    const words = row.match(/[^a-z]*[a-z]+|[^a-z]+/gi) ?? [];
    for (let start = 0; start < words.length; start += 1) {
      let phrase = "";
      for (const word of words.slice(start, start + WORDS)) {
        phrase += word;
        if (word.includes(PHRASE)) break;
        counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
      }
    }
  }
  let [common, most] = [null, 0];
  for (const [phrase, count] of counts) {
    const saved = (count - 1) * (phrase.length - 2) - 6;
    if (saved > most) [common, most] = [phrase, saved];
  }
  return common;
}

/** Restores the entries from phrases and rows; `makeEntry` creates an entry from the values of a row. */
export function unpackEntries(phrases, rows, makeEntry) {
  const text = rows.join().replace(/`(.)/g, (_, mark) => phrases[mark.charCodeAt(0) - FIRST_MARK]);
  return JSON.parse(`[${text.replaceAll(QUOTE, '"')}]`).map((values) => makeEntry(values));
}
