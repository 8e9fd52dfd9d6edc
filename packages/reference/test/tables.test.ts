import { expect, test } from "vitest";
import { codeCell, entries, nameCell } from "./support/catalogue.ts";
import { allPages, findTables, page } from "./support/pages.ts";

test.each([...allPages.keys()])("the tables of %s have as many columns in every row", (file) => {
  for (const [heading = [], ...rows] of findTables(page(file))) {
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row, row.join(" | ")).toHaveLength(heading.length);
  }
});

test("the index has each code once, in the table of its category or among the retired ones, sorted", () => {
  const rows = findTables(page("README.md")).flatMap(([, , ...rows]) => rows);
  const inUse = entries.filter(({ retired }) => retired === undefined);
  const retired = entries.filter((entry) => !inUse.includes(entry));
  const expected = [...inUse, ...retired].map((entry) => [
    `[${codeCell(entry)}](${entry.category}.md#${entry.code})`,
    nameCell(entry),
  ]);
  expect(rows.map((row) => row.slice(0, 2))).toEqual(expected);
});

test("the list of names has each name and each alias once, sorted", () => {
  const [[, , ...rows] = []] = findTables(page("names.md"));
  const names = entries.flatMap((entry) => {
    const link = `[${codeCell(entry)}](${entry.category}.md#${entry.code})`;
    return [entry.name, ...(entry.aliases ?? [])].map((name) => ({ sort: name, cells: [nameCell(entry, name), link] }));
  });
  // By code unit, so that the list is the same in every language's order of letters.
  names.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  expect(rows.map((row) => row.slice(0, 2))).toEqual(names.map(({ cells }) => cells));
});
