// How `dist` holds a list of entries: one text for each, in which what many have in common is written once. When the
// package is imported an engine reads past a text; objects it would read one by one, which takes several times as long.

/** What stands for a quotation mark, which slows an engine down where it is not the end of a text. */
const QUOTE = "~";
/** What stands for a phrase, with a character that tells which. */
const PHRASE = "`";
const FIRST_MARK = "#".charCodeAt(0);
/** The number of phrases, the entries that they are looked for in and the words of the longest: more save little. */
const PHRASES = 24;
const SAMPLE = 300;
const WORDS = 14;

/**
 * Packs entries, which all have the same fields.
 *
 * @param {readonly Readonly<Record<string, unknown>>[]} entries plain data, as JSON can say it.
 * @returns {readonly [fields: readonly string[], phrases: readonly string[], rows: readonly string[]]} the last two for
 *   `unpackEntries`.
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

/** The words in a row that would save most if they were written once; null when none would save anything. */
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

/** The entries again, from what they were packed into and a function that makes an entry of a row's values. */
export function unpackEntries(phrases, rows, makeEntry) {
  const text = rows.join().replace(/`(.)/g, (_, mark) => phrases[mark.charCodeAt(0) - FIRST_MARK]);
  return JSON.parse(`[${text.replaceAll(QUOTE, '"')}]`).map((values) => makeEntry(values));
}
