const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Counts the quotes that open or close a string in JSON text: those that no backslash precedes.
 *
 * @param bytes well-formed JSON as UTF-8.
 */
export function countQuotes(bytes: Buffer): number {
  let count = 0;
  let start = 0;
  while (start < bytes.length) {
    const backslash = bytes.indexOf(BACKSLASH, start);
    const end = backslash === -1 ? bytes.length : backslash;
    count += countIn(bytes, start, end);
    // An escape is the backslash and the character after it.
    start = end + 2;
  }
  return count;
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
