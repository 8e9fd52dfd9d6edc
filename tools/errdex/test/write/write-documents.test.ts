import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../src/diagnostics/diagnostic.ts";
import { writeDocuments } from "../../src/io/write/write-documents.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";

const text = (file: string, content: string) => ({ file, text: content });

/** A folder of a catalogue with two documents. */
function catalogueFolder(): string {
  const folder = join(tempFolder(), "errors");
  writeTree(folder, { "catalogue.json": "one", "locales/de.json": "eins" });
  return folder;
}

test("what has changed is written, and nothing else", () => {
  const folder = catalogueFolder();
  const [catalogue, german] = [join(folder, "catalogue.json"), join(folder, "locales/de.json")];
  const before = lstatSync(german).mtimeMs;
  expect(
    writeDocuments(folder, [
      { before: text(catalogue, "one"), after: text(catalogue, "two") },
      { before: text(german, "eins"), after: text(german, "eins") },
    ]),
  ).toEqual([catalogue]);
  expect(readTree(folder)).toEqual({ "catalogue.json": "two", "locales/de.json": "eins" });
  expect(lstatSync(german).mtimeMs).toBe(before);
  expect(writeDocuments(folder, [])).toEqual([]);
});

test("a new document is created, in a new folder too, even if it is empty", () => {
  const folder = catalogueFolder();
  const files = ["locales/sv.json", "more/new.json"].map((path) => join(folder, path));
  expect(
    writeDocuments(
      folder,
      files.map((file) => ({ before: null, after: text(file, "") })),
    ),
  ).toEqual(files);
  expect(readTree(folder)).toMatchObject({ "locales/sv.json": "", "more/new.json": "" });
});

test("a new document does not replace one that is there", () => {
  const folder = catalogueFolder();
  const file = join(folder, "catalogue.json");
  expect(() => writeDocuments(folder, [{ before: null, after: text(file, "two") }])).toThrow(UsageError);
  expect(readFileSync(file, "utf8")).toBe("one");
});

test("one that has changed since it was read stops them all", () => {
  const folder = catalogueFolder();
  const [catalogue, german] = [join(folder, "catalogue.json"), join(folder, "locales/de.json")];
  expect(() =>
    writeDocuments(folder, [
      { before: text(catalogue, "one"), after: text(catalogue, "two") },
      { before: text(german, "uno"), after: text(german, "zwei") },
    ]),
  ).toThrow(UsageError);
  expect(readTree(folder)).toEqual({ "catalogue.json": "one", "locales/de.json": "eins" });
});

test("one that is no text any more has changed", () => {
  const folder = catalogueFolder();
  const file = join(folder, "catalogue.json");
  writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41]));
  expect(() => writeDocuments(folder, [{ before: text(file, "one"), after: text(file, "two") }])).toThrow(UsageError);
  expect([...readFileSync(file)]).toEqual([0xff, 0xfe, 0x41]);
});

describe("byte order marks", () => {
  test("one at the beginning stays", () => {
    const folder = catalogueFolder();
    const file = join(folder, "catalogue.json");
    writeFileSync(file, "\ufeffone");
    writeDocuments(folder, [{ before: text(file, "one"), after: text(file, "two") }]);
    expect(readFileSync(file, "utf8")).toBe("\ufefftwo");
  });

  test("one at the end is a character like others", () => {
    const folder = catalogueFolder();
    const file = join(folder, "catalogue.json");
    writeFileSync(file, "one\ufeff");
    writeDocuments(folder, [{ before: text(file, "one\ufeff"), after: text(file, "two") }]);
    expect(readFileSync(file, "utf8")).toBe("two");
  });
});

describe("links", () => {
  test("a document that is a link to one in the folder stays a link", () => {
    const folder = catalogueFolder();
    const link = join(folder, "link.json");
    symlinkSync("catalogue.json", link);
    expect(writeDocuments(folder, [{ before: text(link, "one"), after: text(link, "two") }])).toEqual([link]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, "catalogue.json"), "utf8")).toBe("two");
  });

  test("one that leads out of the folder is written where it leads", () => {
    const folder = catalogueFolder();
    const [outside, inside] = [join(tempFolder(), "fr.json"), join(folder, "catalogue.json")];
    writeFileSync(outside, "un");
    const link = join(folder, "locales/fr.json");
    symlinkSync(outside, link);
    const written = writeDocuments(folder, [
      { before: text(link, "un"), after: text(link, "deux") },
      { before: text(inside, "one"), after: text(inside, "two") },
    ]);
    expect(written).toEqual([link, inside]);
    expect([readFileSync(outside, "utf8"), readFileSync(inside, "utf8")]).toEqual(["deux", "two"]);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  test("a folder whose name begins like that of the catalogue is outside", () => {
    const folder = catalogueFolder();
    const other = `${folder}-of-others`;
    mkdirSync(other);
    writeFileSync(join(other, "fr.json"), "un");
    const link = join(folder, "locales/fr.json");
    symlinkSync(join(other, "fr.json"), link);
    writeDocuments(folder, [{ before: text(link, "un"), after: text(link, "deux") }]);
    expect(readFileSync(join(other, "fr.json"), "utf8")).toBe("deux");
  });

  test("a name that begins with two dots is inside", () => {
    const folder = catalogueFolder();
    const file = join(folder, "..notes/a.json");
    expect(writeDocuments(folder, [{ before: null, after: text(file, "1") }])).toEqual([file]);
    expect(readTree(folder)).toMatchObject({ "..notes/a.json": "1" });
  });

  test("in a catalogue whose folder is a link, all are written or none", () => {
    const folder = catalogueFolder();
    const link = join(tempFolder(), "link");
    symlinkSync(folder, link);
    const [catalogue, swedish] = [join(link, "catalogue.json"), join(link, "more/sv.json")];
    expect(() =>
      writeDocuments(link, [
        { before: null, after: text(swedish, "ett") },
        { before: text(catalogue, "zero"), after: text(catalogue, "two") },
      ]),
    ).toThrow(UsageError);
    expect(readTree(folder)).toEqual({ "catalogue.json": "one", "locales/de.json": "eins" });
  });

  test("the catalogue's folder itself may be a link", () => {
    const folder = catalogueFolder();
    const link = join(tempFolder(), "link");
    symlinkSync(folder, link);
    const files = [join(link, "catalogue.json"), join(link, "locales/sv.json")];
    const [catalogue = "", swedish = ""] = files;
    writeDocuments(link, [
      { before: text(catalogue, "one"), after: text(catalogue, "two") },
      { before: null, after: text(swedish, "ett") },
    ]);
    expect(readTree(folder)).toEqual({ "catalogue.json": "two", "locales/de.json": "eins", "locales/sv.json": "ett" });
  });
});
