import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import type { Locale } from "../../src/catalogue/catalogue.ts";
import { checkSource } from "../../src/check/check-source.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { ENTRIES, exportAll, exported, GERMAN, importText, textOf, writeSmall } from "./project.ts";

describe("a changed file", () => {
  const change = (from: string, to: string, folder = writeSmall()): string => {
    const text = exported(folder, "de", "po");
    expect(text).toContain(from);
    expect(importText(folder, "de.po", text.replace(from, to))).toMatchObject({ exitCode: 0 });
    return folder;
  };

  test("changes its texts, and every other byte stays", () => {
    const folder = writeSmall();
    const file = join(folder, "locales/de.json");
    // Codes out of order, a code with blanks around it, two fields on a line, and a field of one's own.
    const { "1": one, "2": two, "3": three } = GERMAN.errors;
    const before = `{"x-note" : [ 1,2 ],\r\n "catalogue":"acme", "locale":"de",\r\n\t"errors": {\r\n\t"3" : ${JSON.stringify(three)},\r\n\t"2":${JSON.stringify(two)} , "1": ${JSON.stringify({ ...one, "x-own": 1 })}\r\n}}\r\n`;
    writeFileSync(file, before);
    change("geschlossen", "zugesperrt", folder);
    const after = before.replace('"geschlossen","state":"official"', '"zugesperrt","state":"draft"');
    expect(readFileSync(file, "utf8")).toBe(after);
  });

  test("in YAML keeps comments and quotes", () => {
    const folder = writeSmall(ENTRIES, []);
    const yaml = `# ours\n${stringify({ ...GERMAN })}# the end\n`.replace(
      "text: geschlossen",
      "text: 'geschlossen' # sic",
    );
    writeFileSync(join(folder, "locales/de.yaml"), yaml);
    change("geschlossen", "zu: #1", folder);
    const expected = yaml.replace("'geschlossen'", "'zu: #1'").replace("state: official", "state: draft");
    expect(readFileSync(join(folder, "locales/de.yaml"), "utf8")).toBe(expected);
  });

  test("adds entries and fields where the catalogue has them", () => {
    const folder = writeSmall(ENTRIES, [
      { ...GERMAN, errors: { "2": { description: textOf("Too many.", "Zu viele.") } } },
    ]);
    let text = exported(folder, "de", "po");
    for (const [key, words] of [
      ["3.message", "zu"],
      ["1.description", "Keine."],
      ["1.message", "nicht {address}"],
      ["2.resolution", "Weniger."],
      ["2.message", "{count, plural, one {#} other {#}}"],
    ]) {
      text = text.replace(new RegExp(`(msgctxt "${key}"\nmsgid .*\nmsgstr) ""`), `$1 "${words}"`);
    }
    expect(importText(folder, "de.po", text).stdout).toContain("de: 5 added, 3 unchanged\n");
    const { errors } = JSON.parse(readFileSync(join(folder, "locales/de.json"), "utf8")) as Locale;
    expect(Object.entries(errors).map(([code, entry]) => [code, ...Object.keys(entry)])).toEqual([
      ["1", "message", "description"],
      ["2", "message", "description", "resolution"],
      ["3", "message"],
    ]);
    expect(errors["3"]?.message).toEqual(textOf("closed", "zu"));
  });

  test("new codes that are texts stand in the catalogue's order", () => {
    const entries = ["z", "m", "a"].map((code) =>
      entryOf(code, `NAME_${code.toUpperCase()}`, { message: `m ${code}` }),
    );
    const folder = writeSmall(entries, [{ ...GERMAN, errors: { m: { message: textOf("m m", "d m") } } }]);
    const text = exported(folder, "de", "po").replace(/(msgid "m (.)"\nmsgstr) ""/g, '$1 "d $2"');
    expect(importText(folder, "de.po", text)).toMatchObject({ exitCode: 0 });
    expect(Object.keys(JSON.parse(readFileSync(join(folder, "locales/de.json"), "utf8")).errors)).toEqual([
      "z",
      "m",
      "a",
    ]);
  });

  test("makes a language that there was none of, which is then valid", () => {
    const folder = writeSmall();
    const file = join(folder, "locales/de.json");
    writeFileSync(file, JSON.stringify({ $schema: "../locale.schema.json", ...GERMAN }));
    const text = exported(folder, "sv", "po").replace('msgid "closed"\nmsgstr ""', 'msgid "closed"\nmsgstr "stängt"');
    expect(importText(folder, "new.po", text).stdout).toBe(
      `sv (new): 1 added, 7 unchanged\nwrote ${join(folder, "locales/sv.json")}`,
    );
    expect(readFileSync(join(folder, "locales/sv.json"), "utf8")).toBe(
      `${JSON.stringify(
        {
          $schema: "../locale.schema.json",
          catalogue: "acme",
          locale: "sv",
          errors: { "3": { message: textOf("closed", "stängt") } },
        },
        null,
        2,
      )}\n`,
    );
    expect(hasErrors(checkSource(folder, []).diagnostics)).toBe(false);
  });

  test("makes YAML where the catalogue is YAML", () => {
    const folder = tempFolder();
    writeTree(folder, {
      "catalogue.yaml": stringify(catalogueOf(ENTRIES, { project: { path: "catalogue.yaml", command: "x" } })),
    });
    const text = exported(folder, "pt_BR", "xliff").replace("</source>", "</source><target>não {address}</target>");
    expect(importText(folder, "pt_BR.xlf", text).stdout).toContain(`wrote ${join(folder, "locales/pt-BR.yaml")}`);
    expect(readFileSync(join(folder, "locales/pt-BR.yaml"), "utf8")).toContain("text: não {address}\n");
    expect(hasErrors(checkSource(folder, []).diagnostics)).toBe(false);
  });

  test("--dry-run says the same and writes nothing", () => {
    const folder = writeSmall();
    const before = readTree(folder);
    const text = exported(folder, "de", "po").replace("geschlossen", "zu");
    const { stdout } = importText(folder, "de.po", text, "--dry-run");
    expect(readTree(folder)).toEqual(before);
    expect(stdout).toContain("de: 1 changed, 7 unchanged\ndry run: nothing was written");
    expect(importText(folder, "de.po", text).stdout).toContain("de: 1 changed, 7 unchanged\nwrote ");
  });

  test("several languages are written together, or none", () => {
    const folder = writeSmall(ENTRIES, [GERMAN, { ...GERMAN, locale: "nl" }]);
    const before = readTree(folder);
    const files = exportAll(folder, "po");
    const edit = (from: string, to: string): void => {
      for (const file of files) writeFileSync(file, readFileSync(file, "utf8").replace(from, to));
    };
    edit("geschlossen", "gesloten");
    const [german = "", dutch = ""] = files;
    writeFileSync(dutch, readFileSync(dutch, "utf8").replace("keine Adresse {address}", "geen adres"));
    expect(errdex("translate", "import", folder, german, dutch)).toMatchObject({ exitCode: 1 });
    expect(readTree(folder)).toEqual(before);
    writeFileSync(dutch, readFileSync(dutch, "utf8").replace("geen adres", "geen adres {address}"));
    expect(errdex("translate", "import", folder, german, dutch)).toMatchObject({ exitCode: 0 });
    const after = readTree(folder);
    for (const name of ["locales/de.json", "locales/nl.json"]) expect(after[name]).toContain("gesloten");
  });

  test("mends what a new placeholder of the source has made an error", () => {
    const folder = writeSmall();
    const args = [{ name: "door", type: "string" as const }];
    const [one, two, three] = ENTRIES as [(typeof ENTRIES)[0], (typeof ENTRIES)[0], (typeof ENTRIES)[0]];
    writeFileSync(
      join(folder, "catalogue.json"),
      JSON.stringify(catalogueOf([one, two, { ...three, message: "closed: {door}", args }])),
    );
    expect(errdex("validate", folder)).toMatchObject({ exitCode: 1 });
    const text = exported(folder, "de", "po");
    expect(text).toContain(
      '#, fuzzy, python-brace-format\nmsgctxt "3.message"\nmsgid "closed: {door}"\nmsgstr "geschlossen"\n',
    );
    expect(importText(folder, "de.po", text)).toMatchObject({ exitCode: 0, stdout: "de: 8 unchanged" });
    const mended = text.replace(/#, fuzzy, python(.*\n.*\n.*\n)msgstr "geschlossen"/, '#, python$1msgstr "zu: {door}"');
    expect(importText(folder, "de.po", mended)).toMatchObject({ exitCode: 0 });
    expect(errdex("validate", folder)).toMatchObject({ exitCode: 0 });
  });
});
