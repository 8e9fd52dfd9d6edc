const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/**
 * Counts the quotes that open or close a string in JSON text, not those with a backslash before them.
 *
 * @param bytes well-formed JSON as UTF-8.
 * @returns null when a key has an escape. Such keys are very rare, and some versions of Node read them wrongly: after
 *   `{"a":1,"\\":2}`, `JSON.parse` takes the second key of `{"a":1,"\u0061":2}` for a backslash.
 */
export function countQuotes(bytes: Buffer): number | null {
  let count = 0;
  let start = 0;
  let backslash = bytes.indexOf(BACKSLASH);
  while (backslash !== -1) {
    count += countIn(bytes, start, backslash);
    // Go on to the end of the string. An escape is the backslash and the character after it.
    let end = -1;
    let quote = -1;
    while (end === -1) {
      const next = bytes.indexOf(BACKSLASH, backslash + 2);
      // Search once for each quote, not for each escape: a string may have a million.
      if (quote < backslash + 2) quote = bytes.indexOf(QUOTE, backslash + 2);
      if (next === -1 || quote < next) end = quote;
      backslash = next;
    }
    count += 1;
    start = end + 1;
    if (isBeforeColon(bytes, start)) return null;
  }
  return count + countIn(bytes, start, bytes.length);
}

/** Whether a colon follows, perhaps after blanks: then the string before was a key. */
function isBeforeColon(bytes: Buffer, start: number): boolean {
  let at = start;
  while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at += 1;
  return bytes[at] === COLON;
}

/** Counts the quotes in a range: four bytes at once, because there are tens of millions of them. */
function countIn(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  let at = start;
  for (; at < end && (bytes.byteOffset + at) % 4 !== 0; at += 1) if (bytes[at] === QUOTE) count += 1;
  if (end - at < 4) return count + countBytes(bytes, at, end);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + at, (end - at) >>> 2);
  for (let index = 0; index < words.length; ) {
    // Each byte of `sum` counts the quotes at its place. It must not overflow.
    const stop = Math.min(words.length, index + 255);
    let sum = 0;
    for (; index < stop; index += 1) {
      // A byte of `other` is zero where there is a quote. The rest gives 1 for a byte of zero, and 0 for any other.
      const other = (words[index] as number) ^ 0x22222222;
      sum += ~(((other & 0x7f7f7f7f) + 0x7f7f7f7f) | other | 0x7f7f7f7f) >>> 7;
    }
    count += (sum & 0xff) + ((sum >>> 8) & 0xff) + ((sum >>> 16) & 0xff) + (sum >>> 24);
  }
  return count + countBytes(bytes, at + words.length * 4, end);
}

function countBytes(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (bytes[at] === QUOTE) count += 1;
  return count;
}
