import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { checkSource } from "../../src/check-source.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import type { Locale, TranslatedText } from "../../src/load/catalogue.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree, writeTree } from "../support/tree.ts";
import { copyAwkward, copySpec, ENTRIES, exported, GERMAN, importText, textOf, writeSmall } from "./project.ts";

const FORMATS = [
  ["po", ".po"],
  ["xliff", ".xlf"],
] as const;

/** Exports every language of a catalogue into a folder, and gives the files. */
function exportAll(folder: string, format: string): string[] {
  const out = tempFolder();
  expect(errdex("translate", "export", folder, "--format", format, "--out", out)).toMatchObject({ exitCode: 0 });
  return Object.keys(readTree(out)).map((name) => join(out, name));
}

/** Makes every state and staleness stand in every locale, in a way that depends on the text. */
function shuffle(locale: Locale): Locale {
  const states = ["draft", "reviewed", "official"] as const;
  let count = 0;
  const shuffled = (text: TranslatedText): TranslatedText => {
    count += 1;
    const source = count % 5 === 0 ? "0123456789ab" : text.source;
    return { ...text, state: states[count % 3] ?? "draft", source };
  };
  const each = (owners: Readonly<Record<string, Readonly<Record<string, TranslatedText>>>> = {}) =>
    Object.fromEntries(
      Object.entries(owners).map(([owner, fields]) => {
        const texts = Object.entries(fields).map(([field, text]) => [field, shuffled(text)]);
        return [owner, Object.fromEntries(texts)];
      }),
    );
  const { description, categories, errors } = locale;
  if (description === undefined) throw new Error(`${locale.locale} has no description.`);
  return { ...locale, description: shuffled(description), categories: each(categories), errors: each(errors) };
}

describe.each(FORMATS)("export as %s, then import, is the identity", (format, extension) => {
  test("every language of this repository's catalogue, byte for byte", () => {
    const folder = copySpec();
    const before = readTree(folder);
    const files = exportAll(folder, format);
    const locales = Object.keys(before).filter((name) => name.startsWith("locales/"));
    expect(files).toHaveLength(locales.length);
    expect(locales.length).toBeGreaterThan(15);
    const { exitCode, stdout } = errdex("translate", "import", folder, ...files);
    expect([exitCode, stdout.split("\n").filter((line) => !/^[\w-]+: \d+ as before$/.test(line))]).toEqual([0, []]);
    expect(readTree(folder)).toEqual(before);
  });

  test("in every state, stale or not", () => {
    const folder = copySpec();
    for (const tag of ["de", "zh-Hans", "ar"]) {
      const file = join(folder, `locales/${tag}.json`);
      writeFileSync(file, `${JSON.stringify(shuffle(JSON.parse(readFileSync(file, "utf8"))), null, 2)}\n`);
    }
    const before = readTree(folder);
    expect(errdex("translate", "import", folder, ...exportAll(folder, format))).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    const { stdout } = errdex("translate", "status", folder, "--locale", "de", "--format", "json");
    expect(JSON.parse(stdout)[0]).toMatchObject({ states: { draft: 85, reviewed: 86, official: 85 } });
  });

  test("a language whose file is gone comes back, states and hashes included", () => {
    const folder = copySpec();
    const file = join(folder, "locales/zh-Hans.json");
    const before = shuffle(JSON.parse(readFileSync(file, "utf8")));
    writeFileSync(file, JSON.stringify(before));
    const text = exported(folder, "zh-Hans", format);
    rmSync(file);
    expect(importText(folder, `zh-Hans${extension}`, text).stdout).toContain("zh-Hans (new): 256 added\n");
    // To the order of its texts; the glossary and what else stands beside them is not among translators' files.
    const { catalogue, locale, description, categories, errors } = before;
    const { $schema, ...after } = JSON.parse(readFileSync(file, "utf8"));
    expect(JSON.stringify(after)).toBe(JSON.stringify({ catalogue, locale, description, categories, errors }));
    expect($schema).toBe("../../schema/locale.schema.json");
  });

  test("messages with plurals, choices, quoted braces, line breaks, emoji and right-to-left text", () => {
    const folder = copyAwkward();
    const before = readTree(folder);
    expect(errdex("translate", "import", folder, ...exportAll(folder, format))).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    for (const name of Object.keys(before).filter((path) => path.startsWith("locales/"))) {
      const tag = name.slice("locales/".length, -".json".length);
      const text = exported(folder, tag, format);
      rmSync(join(folder, name));
      expect(importText(folder, `${tag}${extension}`, text)).toMatchObject({ exitCode: 0 });
      expect(JSON.parse(readFileSync(join(folder, name), "utf8")).errors).toEqual(
        JSON.parse(before[name] ?? "").errors,
      );
    }
  });

  test("importing twice is importing once", () => {
    const folder = writeSmall();
    const text = exported(folder, "de", format)
      .replace("geschlossen", "zugesperrt")
      .replace("keine Adresse {address}", "{address} gibt es nicht");
    expect(importText(folder, `de${extension}`, text).stdout).toContain("2 changed");
    const once = readTree(folder);
    expect(importText(folder, `de${extension}`, text)).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(once);
  });

  test("no entries, no translations, one", () => {
    const none = writeSmall([], []);
    expect(importText(none, `de${extension}`, exported(none, "de", format)).stdout).toBe("de (new): 1 as before");
    expect(existsSync(join(none, "locales/de.json"))).toBe(false);
    const empty = writeSmall(ENTRIES, []);
    const text = exported(empty, "sv", format);
    expect(importText(empty, `sv${extension}`, text).stdout).toBe("sv (new): 8 as before");
    const one = writeSmall(ENTRIES, [{ ...GERMAN, errors: { "3": { message: textOf("closed", "zu") } } }]);
    const before = readTree(one);
    expect(importText(one, `de${extension}`, exported(one, "de", format)).stdout).toBe("de: 8 as before");
    expect(readTree(one)).toEqual(before);
  });

  test("codes that are texts, with dots, blanks, quotes and names of every object", () => {
    const codes = ["a.message", "a b", '<"&>', "__proto__", "constructor", "08001"];
    const entries = codes.map((code, index) => entryOf(code, `NAME_${index}`, { message: `m ${index}` }));
    const errors = Object.fromEntries(
      codes.map((code, index) => [code, { message: textOf(`m ${index}`, `d ${index}`) }]),
    );
    const folder = writeSmall(entries, [{ ...GERMAN, errors }]);
    const before = readTree(folder);
    const text = exported(folder, "de", format);
    expect(importText(folder, `de${extension}`, text)).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    rmSync(join(folder, "locales/de.json"));
    expect(importText(folder, `de${extension}`, text)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(join(folder, "locales/de.json"), "utf8")).errors).toEqual(errors);
  });

  test("the export has no clock and no path of this machine: it is the same from everywhere", () => {
    const [one, other] = [writeSmall(), writeSmall()];
    expect(exported(one, "de", format)).toBe(exported(other, "de", format));
    expect(exported(one, "de", format)).not.toContain(one);
  });
});

test("XLIFF whose notes and earlier versions a platform has dropped changes nothing", () => {
  const folder = writeSmall();
  const before = readTree(folder);
  const text = exported(folder, "de", "xliff")
    .replace(/ *<note [\s\S]*?<\/note>\n/g, "")
    .replace(/ *<alt-trans [\s\S]*?<\/alt-trans>\n/g, "");
  expect(text).not.toMatch(/note|alt-trans/);
  expect(importText(folder, "de.xlf", text)).toMatchObject({ exitCode: 0, stdout: "de: 8 as before" });
  expect(readTree(folder)).toEqual(before);
});

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
    expect(importText(folder, "de.po", text).stdout).toContain("de: 5 added, 3 as before\n");
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
      `sv (new): 1 added, 7 as before\nwrote ${join(folder, "locales/sv.json")}`,
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
    expect(stdout).toContain("de: 1 changed, 7 as before\ndry run: nothing was written");
    expect(importText(folder, "de.po", text).stdout).toContain("de: 1 changed, 7 as before\nwrote ");
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
    expect(importText(folder, "de.po", text)).toMatchObject({ exitCode: 0, stdout: "de: 8 as before" });
    const mended = text.replace(/#, fuzzy, python(.*\n.*\n.*\n)msgstr "geschlossen"/, '#, python$1msgstr "zu: {door}"');
    expect(importText(folder, "de.po", mended)).toMatchObject({ exitCode: 0 });
    expect(errdex("validate", folder)).toMatchObject({ exitCode: 0 });
  });
});

describe("export", () => {
  test("replaces an earlier export, and nothing else", () => {
    const folder = writeSmall();
    const out = tempFolder();
    const words = ["translate", "export", folder, "--out", out];
    expect(errdex(...words)).toMatchObject({ exitCode: 0, stdout: `wrote ${join(out, "de.po")}` });
    expect(errdex(...words)).toMatchObject({ exitCode: 0, stdout: "every file was up to date" });
    expect(importText(folder, "de.po", exported(folder, "de", "po").replace("zschlossen", "zu"))).toMatchObject({
      exitCode: 0,
    });
    expect(errdex("translate", "acknowledge", folder, "--locale", "de", "--all").exitCode).toBe(0);
    expect(errdex(...words)).toMatchObject({ exitCode: 0, stdout: `wrote ${join(out, "de.po")}` });
    writeFileSync(join(out, "de.po"), 'msgid ""\nmsgstr ""\n"Language: de\\n"\n');
    const before = readTree(out);
    expect(errdex(...words).stderr).toContain("is not an export of acme. Move it away, or choose another --out.");
    mkdirSync(join(out, "de.xlf"));
    expect(errdex(...words, "--format", "xliff").stderr).toContain("cannot read");
    expect(readTree(out)).toEqual(before);
  });

  test.each([
    [["--locale", "de", "--locale", "fr"], "several languages need --out"],
    [["--locale", "xx"], '"xx" is not the tag of a language'],
    [["--locale", "../de"], '"../de" is not the tag of a language'],
    [["--locale", "en_US"], "en_US is the catalogue's own language"],
    [["--format", "csv"], "--format takes po, xliff, and was given csv."],
    [["--out", ""], "several languages need --out"],
  ])("%j is refused", (words, expected) => {
    const { exitCode, stderr } = errdex("translate", "export", writeSmall(), ...words);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  test("a catalogue without translations needs a language", () => {
    const { exitCode, stderr } = errdex("translate", "export", writeSmall(ENTRIES, []));
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("has no translations. Name a language with --locale."),
    ]);
  });

  test("an error that translators cannot mend is a finding", () => {
    const [first] = ENTRIES;
    const folder = writeSmall(first === undefined ? [] : [first, first]);
    expect(errdex("translate", "export", folder)).toMatchObject({ exitCode: 1 });
    const other = writeSmall(ENTRIES, [{ ...GERMAN, catalogue: "other" }]);
    const { exitCode, stdout } = errdex("translate", "export", other);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringMatching(/de\.json:1:14 locale-file: these texts are for the catalogue "other"/),
    ]);
  });

  test("what XML cannot hold is a finding, and goes into PO", () => {
    const errors = { "3": { message: textOf("closed", "zu \uffff") } };
    const folder = writeSmall(ENTRIES, [{ ...GERMAN, errors }]);
    const { exitCode, stdout } = errdex("translate", "export", folder, "--format", "xliff");
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining("locales/de.json:1:68 xml-character: the message of 3 holds"),
    ]);
    expect(importText(folder, "de.po", exported(folder, "de", "po")).stdout).toBe("de: 8 as before");
  });
});
