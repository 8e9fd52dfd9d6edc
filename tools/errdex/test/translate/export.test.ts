import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { ENTRIES, exported, GERMAN, importText, textOf, writeSmall } from "./project.ts";

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
    [["--locale", "xx"], '"xx" is not a language tag'],
    [["--locale", "../de"], '"../de" is not a language tag'],
    [["--locale", "en_US"], "en_US is the catalogue's own language"],
    [["--format", "tmx"], "--format takes po, xliff, csv, but was given tmx."],
    [["--out", ""], "several languages need --out"],
  ])("%j is refused", (words, expected) => {
    const { exitCode, stderr } = errdex("translate", "export", writeSmall(), ...words);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  test("a catalogue without translations needs a language", () => {
    const { exitCode, stderr } = errdex("translate", "export", writeSmall(ENTRIES, []));
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringContaining("has no translations. Choose a language with --locale."),
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
      expect.stringMatching(/de\.json:1:14 locale-file: this file belongs to the catalogue "other"/),
    ]);
  });

  test("what XML cannot hold is a finding, for every format", () => {
    const errors = { "3": { message: textOf("closed", "zu \uffff") } };
    const folder = writeSmall(ENTRIES, [{ ...GERMAN, errors }]);
    for (const format of ["xliff", "po", "csv"]) {
      const { exitCode, stdout } = errdex("translate", "export", folder, "--format", format);
      expect([exitCode, stdout]).toEqual([
        1,
        expect.stringContaining("locales/de.json:1:68 printable-text: a text contains U+FFFF, which is no character."),
      ]);
    }
  });
});
