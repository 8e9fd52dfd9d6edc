import type { Category, Entry } from "../../catalogue/catalogue.ts";
import { fitsPattern } from "../../check/rules/code-range.ts";
import { toCase } from "../../targets/case-style.ts";
import { withoutMarks } from "../../unicode/without-marks.ts";
import type { PlacedTable } from "./blocks/placed-table.ts";
import { patternsOf } from "./blocks/stated-range.ts";
import type { Listed } from "./read-row.ts";

/** Chooses categories for new entries, and creates missing ones. */
export class CategoryBook {
  /** All categories, new ones last. */
  readonly categories: Category[];
  readonly added: Category[] = [];
  readonly #reserved: ReadonlySet<string>;
  /** For each table, the number of existing entries in each category. */
  readonly #byTable = new Map<PlacedTable, Map<string, number>>();
  readonly #bySection = new Map<string, Map<string, number>>();
  readonly #listed: readonly Listed[];

  /**
   * @param categories the catalogue's categories.
   * @param entries the document's entries by code, as they were before the import.
   * @param reserved ids that a new category must not have.
   */
  constructor(
    categories: readonly Category[],
    entries: ReadonlyMap<string, Entry>,
    listed: readonly Listed[],
    reserved: ReadonlySet<string>,
  ) {
    this.categories = [...categories];
    this.#reserved = reserved;
    this.#listed = listed;
    for (const { code, table } of listed) {
      const entry = entries.get(String(code));
      if (entry !== undefined) count(this.#byTable, table, entry.category);
    }
    for (const { source, category } of entries.values()) {
      if (source?.section !== undefined) count(this.#bySection, source.section, category);
    }
  }

  /**
   * Chooses the category of a new entry: the one that the document states, or the one of most entries of its table or
   * section, or the one with the section's title, or the only one whose range the code fits. Otherwise creates one for
   * the section.
   */
  choose({ code, table, category }: Listed): string {
    const { section } = table;
    if (category !== null) {
      const stated = this.categories.find(({ id, title }) => id === category.text || sameTitle(title, category.text));
      return stated?.id ?? this.#add(category.text, null);
    }
    const candidates = this.#byTable.get(table) ?? this.#bySection.get(section ?? "");
    const fitting = this.categories.filter(({ codeRange }) =>
      codeRange?.patterns.some((pattern) => fitsPattern(String(code), pattern)),
    );
    const fittingHere = fitting.filter(({ id }) => candidates?.has(id));
    if (fittingHere.length === 1 && fittingHere[0] !== undefined) return fittingHere[0].id;
    if (candidates !== undefined) return [...candidates].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
    const titled = this.categories.find(({ title }) => section !== null && sameTitle(title, section));
    if (titled !== undefined) return titled.id;
    if (fitting.length === 1 && fitting[0] !== undefined) return fitting[0].id;
    if (section !== null) return this.#add(section, table);
    // What another section has brought says nothing about a code without one.
    const [only, ...others] = this.categories.filter((category) => !this.added.includes(category));
    if (only !== undefined && others.length === 0) return only.id;
    return this.categories.find(({ id }) => id === GENERAL)?.id ?? this.#add("General", null);
  }

  #add(title: string, table: PlacedTable | null): string {
    const stem = idOf(title);
    let id = stem;
    for (let number = 2; this.#isTaken(id); number += 1) id = `${stem}-${number}`;
    const range = table?.range ?? null;
    const codes = this.#listed.filter((item) => item.table === table).map(({ code }) => String(code));
    const patterns = range === null ? [] : patternsOf(range.beginnings, codes);
    const category: Category = {
      id,
      title,
      ...(range === null || range.rest === "" || patterns.length === 0 ? {} : { description: range.rest }),
      ...(range === null || patterns.length === 0 ? {} : { codeRange: { statement: range.statement, patterns } }),
    };
    this.categories.push(category);
    this.added.push(category);
    return id;
  }

  #isTaken(id: string): boolean {
    return this.#reserved.has(id) || this.categories.some((category) => category.id === id);
  }
}

const GENERAL = "general";

function count<K>(counts: Map<K, Map<string, number>>, key: K, category: string): void {
  const inner = counts.get(key) ?? new Map<string, number>();
  counts.set(key, inner.set(category, (inner.get(category) ?? 0) + 1));
}

const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Derives an id from a title, without words that every title has: `System error codes` becomes `system`. */
function idOf(title: string): string {
  const words = withoutMarks(title)
    .replaceAll(/['’]/g, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const telling = words.filter((word) => !/^(errors?|codes?|the|of|and)$/i.test(word));
  const kept = telling.length > 0 ? telling : words;
  const from = kept.findIndex((word) => /^[A-Za-z]/.test(word));
  const chosen = from === -1 ? ["section", ...kept] : kept.slice(from);
  while (chosen.length > 1 && chosen.join("-").length > MAX_ID) chosen.pop();
  return toCase(chosen.join("-"), "kebab").slice(0, MAX_ID).replace(/-$/, "") || "section";
}

/** Shorter than an id may be, to leave room for a number at the end. */
const MAX_ID = 36;
