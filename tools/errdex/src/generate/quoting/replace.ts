import type { Replacements } from "../../targets/target.ts";

type Sequences = readonly (readonly [sequence: string, replacement: string])[];

/** The sequences of a replacement, by the UTF-16 unit that they begin with, the longest first. */
interface Table {
  /** Finds the beginning of a sequence. */
  readonly beginnings: RegExp;
  readonly sequences: ReadonlyMap<number, Sequences>;
}

const tables = new WeakMap<Replacements, Table | null>();

function tableOf(replacements: Replacements): Table | null {
  let table = tables.get(replacements);
  if (table !== undefined) return table;
  const all = Object.entries(replacements).filter(([sequence]) => sequence !== "");
  all.sort(([a], [b]) => b.length - a.length);
  const sequences = new Map<number, Sequences>();
  for (const entry of all) {
    const unit = entry[0].charCodeAt(0);
    sequences.set(unit, [...(sequences.get(unit) ?? []), entry]);
  }
  const units = [...sequences.keys()].map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`);
  table = units.length === 0 ? null : { beginnings: new RegExp(`[${units.join("")}]`, "g"), sequences };
  tables.set(replacements, table);
  return table;
}

/** Replaces every listed sequence in one pass, the longest first. Replaced text is not scanned again. */
export function replaceAll(text: string, replacements: Replacements | undefined): string {
  const table = replacements === undefined ? null : tableOf(replacements);
  if (table === null) return text;
  const { beginnings, sequences } = table;
  let written = "";
  let start = 0;
  beginnings.lastIndex = 0;
  while (beginnings.test(text)) {
    const at = beginnings.lastIndex - 1;
    const found = sequences.get(text.charCodeAt(at))?.find(([sequence]) => text.startsWith(sequence, at));
    if (found === undefined) continue;
    written += text.slice(start, at) + found[1];
    start = at + found[0].length;
    beginnings.lastIndex = start;
  }
  return start === 0 ? text : written + text.slice(start);
}

/** Replaces the longest listed sequence at the end of a text. */
export function replaceEnd(text: string, replacements: Replacements | undefined): string {
  if (replacements === undefined) return text;
  const [end] = Object.keys(replacements)
    .filter((piece) => piece !== "" && text.endsWith(piece))
    .sort((a, b) => b.length - a.length);
  return end === undefined ? text : text.slice(0, -end.length) + replacements[end];
}
