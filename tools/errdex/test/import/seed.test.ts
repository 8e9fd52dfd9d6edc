import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCsv } from "../../src/formats/csv/read-csv.ts";
import { readHtml } from "../../src/formats/html/read-html.ts";
import { readMarkdown } from "../../src/formats/markdown/read-markdown.ts";
import type { Part } from "../../src/formats/parts/document-parts.ts";
import { outlineOf } from "../../src/workflows/import/blocks/outline.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTimes, readTree } from "../support/tree.ts";
import { catalogueIn, copyOf, ROOT, SEED } from "./support.ts";

const TUYA = join(ROOT, "spec/tuya");
const seed = readFileSync(SEED, "utf8");
const parts = readMarkdown(seed);

test("nothing of the seed is unread", () => {
  expect(parts.filter(({ kind }) => kind === "unread")).toEqual([]);
  expect(rowsOf(parts)).toHaveLength(83);
});

test("imported into an empty catalogue, all 83 entries are those of the catalogue here, but for their names", () => {
  const folder = join(tempFolder(), "acme");
  const outcome = errdex("import", "markdown", SEED, "--into", folder);
  expect(outcome).toMatchObject({ exitCode: 0 });
  const made = catalogueIn(folder);
  const kept = catalogueIn(TUYA);
  expect(made.errors).toHaveLength(83);
  const texts = ({ code, message, description, category, source }: (typeof made.errors)[number]) => ({
    code,
    message,
    description,
    category,
    section: source?.section,
  });
  expect(made.errors.map(texts)).toEqual(kept.errors.map(texts));
  expect(made.categories).toEqual(kept.categories);
  expect(made.sources.map(({ revision }) => revision)).toEqual(kept.sources.map(({ revision }) => revision));
  expect(new Set(made.errors.map(({ since }) => since))).toEqual(new Set(["next"]));
  const named = made.errors.filter(({ name }, index) => name === kept.errors[index]?.name);
  // Suggestions are the keepers' choice often enough to be worth making.
  expect(named.length).toBeGreaterThan(15);
  expect(errdex("validate", folder)).toMatchObject({ exitCode: 0 });
});

test("imported into the catalogue here, it changes no byte", () => {
  const folder = copyOf(TUYA);
  const [before, times] = [readTree(folder), readTimes(folder)];
  const { exitCode, stdout } = errdex("import", "markdown", SEED, "--into", folder);
  expect(exitCode).toBe(0);
  expect(stdout).toBe("error-codes, revision 2023-05-22 06:38:11, as before: 83 codes\n\nnothing to change");
  expect(readTree(folder)).toEqual(before);
  expect(readTimes(folder)).toEqual(times);
});

describe("the same document", () => {
  const tables = parts.filter((part) => part.kind === "table");
  const words = parts.flatMap((part) => (part.kind === "paragraph" ? [part.text] : []));
  const html = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const asHtml = tables
    .map(({ headings, rows }, index) => {
      const head = headings.map(({ text }) => `<th>${html(text)}</th>`).join("");
      const body = rows.map((row) => `<tr>${row.map(({ text }) => `<td>${html(text)}</td>`).join("\n")}</tr>`);
      return `<p>${html(words[index] ?? "")}</p><table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
    })
    .join("\n<h4></h4>\n");
  const asCsv = tables
    .flatMap(({ headings, rows }, index) => [
      [quote(words[index] ?? "")],
      ...[headings, ...rows].map((row) => row.map(({ text }) => quote(text))),
    ])
    .map((fields) => fields.join(","))
    .join("\r\n");

  test.each([
    ["html", readHtml(asHtml)],
    ["csv", readCsv(asCsv)],
  ])("as %s gives identical rows and sections", (_, others) => {
    expect(rowsOf(others)).toEqual(rowsOf(parts));
    const sections = (all: readonly Part[]) => outlineOf(all).tables.map(({ section, range }) => ({ section, range }));
    expect(sections(others)).toEqual(sections(parts));
  });
});

function rowsOf(all: readonly Part[]): string[][] {
  return all.flatMap((part) => (part.kind === "table" ? part.rows.map((row) => row.map(({ text }) => text)) : []));
}
