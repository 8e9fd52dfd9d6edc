import { describe, expect, test } from "vitest";
import type { Category, Entry } from "../../src/catalogue/catalogue.ts";
import type { PlacedTable } from "../../src/workflows/import/blocks/placed-table.ts";
import { CategoryBook } from "../../src/workflows/import/choose-category.ts";
import type { Listed } from "../../src/workflows/import/read-row.ts";
import { entryOf } from "../support/catalogue.ts";

const table = (section: string | null, line = 1): PlacedTable => ({
  kind: "table",
  headings: [],
  rows: [],
  section,
  range: null,
  fields: null,
  line,
  column: 1,
});
const listed = (code: number, placed: PlacedTable, category: string | null = null): Listed => ({
  code,
  name: null,
  category: category === null ? null : { text: category, pieces: [category], line: 1, column: 1 },
  message: null,
  description: null,
  resolution: null,
  severity: null,
  httpStatus: null,
  since: null,
  own: [],
  table: placed,
  line: 1,
  column: 1,
});
const category = (id: string, ...patterns: string[]): Category => ({
  id,
  title: `The ${id}`,
  ...(patterns.length === 0 ? {} : { codeRange: { statement: "x", patterns } }),
});

/** Chooses the category of a code, where other codes of the table have these categories. */
function choose(
  categories: readonly Category[],
  code: number,
  {
    section = null,
    around = [],
    elsewhere = [],
    stated = null,
  }: {
    readonly section?: string | null;
    readonly around?: readonly string[];
    readonly elsewhere?: readonly string[];
    readonly stated?: string | null;
  } = {},
): string {
  const placed = table(section);
  const other = table("Other", 9);
  const items = [
    ...around.map((id, index): [Listed, string] => [listed(9000 + index, placed), id]),
    ...elsewhere.map((id, index): [Listed, string] => [listed(9100 + index, other), id]),
  ];
  const item = listed(code, placed, stated);
  const entries = new Map(
    items.map(([{ code: known }, id]): [string, Entry] => [
      String(known),
      entryOf(known, `N_${known}`, { category: id, source: { id: "guide" } }),
    ]),
  );
  return new CategoryBook(categories, entries, [item, ...items.map(([all]) => all)], new Set()).choose(item);
}

describe("the category of a new code", () => {
  const all = [category("low", "1xxx"), category("high", "9xxx"), category("any"), category("more", "1xxx", "5xxx")];

  test("is that of most codes of its table", () => {
    expect(choose(all, 7000, { around: ["low", "high", "high"] })).toBe("high");
    expect(choose(all, 7000, { around: ["low", "low", "high"] })).toBe("low");
    // The first of as many.
    expect(choose(all, 7000, { around: ["low", "high"] })).toBe("low");
  });

  test("is the only one of its table whose range has the code, although most codes have another", () => {
    expect(choose(all, 1000, { around: ["high", "high", "low"] })).toBe("low");
    expect(choose(all, 1000, { around: ["high", "high", "any"] })).toBe("high");
    // Both ranges have the code, so that they say nothing.
    expect(choose(all, 1000, { around: ["high", "high", "low", "more"] })).toBe("high");
  });

  test("is that of most codes, not of those of another table", () => {
    expect(choose(all, 7000, { around: ["low"], elsewhere: ["high", "high"] })).toBe("low");
  });

  test("has the section's title, or else the only range with the code", () => {
    expect(choose(all, 9000, { section: "the ANY" })).toBe("any");
    expect(choose(all, 9500, { section: "Nowhere" })).toBe("high");
    expect(choose(all, 1000, { section: "Nowhere" })).toBe("nowhere");
    expect(choose(all, 7000)).toBe("general");
    expect(choose([category("any")], 7000)).toBe("any");
  });

  test("is the one that the document states, by title or id", () => {
    expect(choose(all, 1000, { around: ["high"], stated: "any" })).toBe("any");
    expect(choose(all, 1000, { around: ["high"], stated: "The low" })).toBe("low");
    expect(choose(all, 1000, { around: ["high"], stated: "Brand new" })).toBe("brand-new");
  });
});
