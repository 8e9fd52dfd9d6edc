import { INVISIBLE_CHARACTERS } from "../../unicode/characters.generated.js";

/** The number of UTF-16 units. */
export const UNITS = 0x10000;

interface Table {
  /** 1 for each UTF-16 unit that is invisible, halves of surrogate pairs included. */
  readonly units: Uint8Array;
  /** The ranges of the characters above U+FFFF: the first of one, and the first after it. */
  readonly bounds: Uint32Array;
}

let table: Table | null = null;

/** The characters that an editor does not show, unpacked when the first one is asked for. */
function unpack(): Table {
  if (table !== null) return table;
  const units = new Uint8Array(UNITS);
  const bounds: number[] = [];
  for (const range of INVISIBLE_CHARACTERS.split(" ")) {
    const [from = "", to = from] = range.split("-");
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    units.fill(1, first, last + 1);
    if (last >= UNITS) bounds.push(Math.max(first, UNITS), last + 1);
  }
  table = { units, bounds: Uint32Array.from(bounds) };
  return table;
}

/** Marks the UTF-16 units that an editor does not show with 1, halves of surrogate pairs included. */
export function invisibleUnits(): Uint8Array {
  return unpack().units;
}

/**
 * Whether an editor does not show a character: control and format characters, halves of surrogate pairs, private and
 * unassigned characters, and every space but U+0020.
 *
 * @param point the character's number.
 */
export function isInvisiblePoint(point: number): boolean {
  const { units, bounds } = unpack();
  if (point < UNITS) return units[point] === 1;
  // Counts the bounds at or before the character. After an odd number of them, it is inside a range.
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] as number) <= point) low = middle + 1;
    else high = middle;
  }
  return low % 2 === 1;
}

/** Whether a text has a character that an editor does not show. */
export function hasInvisible(text: string): boolean {
  if (!OUTSIDE_ASCII.test(text)) return false;
  const { units } = unpack();
  for (let at = 0; at < text.length; at += 1) {
    if (units[text.charCodeAt(at)] === 0) continue;
    const point = text.codePointAt(at) as number;
    if (isInvisiblePoint(point)) return true;
    at += 1;
  }
  return false;
}

const OUTSIDE_ASCII = /[^ -~]/;
