import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { catalogueOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { withPrograms } from "../support/with-programs.ts";
import { xliffValidator } from "../support/xliff-schema.ts";
import { copyAwkward, copySpec, ENTRIES, exported, GERMAN, importText, textOf, writeSmall } from "./project.ts";

/** Runs one of the tools on a text, and gives the text that it makes; `IN` and `OUT` stand for the files. */
function through(text: string, extension: string, command: Command, ...words: readonly string[]): string {
  const folder = tempFolder();
  const files: Record<string, string> = {
    IN: join(folder, `in${extension}`),
    OUT: join(folder, "out.po"),
    "OUT.xlf": join(folder, "out.xlf"),
  };
  writeFileSync(files.IN ?? "", text);
  runProgram(
    command,
    words.map((word) => files[word] ?? word),
  );
  const made = [files.OUT, files["OUT.xlf"]].find((file) => file !== undefined && existsSync(file));
  // msgattrib writes no file at all where nothing is left.
  return made === undefined ? "" : readFileSync(made, "utf8");
}

/** The small catalogue with a changed message, an entry more and one less, and the German of before. */
function changedCatalogue(): string {
  const [one, two] = ENTRIES as [Entry, Entry, Entry];
  const changed = [
    { ...one, message: "there is no address {address}" },
    two,
    { ...one, code: 4, name: "NO_HOUSE", message: "no house {address}", description: "There is no house." },
  ];
  const { "3": _, ...errors } = GERMAN.errors;
  return writeSmall(changed, [{ ...GERMAN, errors }]);
}

withPrograms(["gettext"], "gettext", (gettext) => {
  test.each([
    ["this repository's catalogue", copySpec],
    ["the awkward catalogue", copyAwkward],
    ["stale and official translations", writeSmall],
  ])("msgfmt finds nothing wrong with %s, and msgcat would write it so", (_, make) => {
    const folder = make();
    const out = join(tempFolder(), "po");
    expect(errdex("translate", "export", folder, "--out", out)).toMatchObject({ exitCode: 0 });
    const files = readTree(out);
    expect(Object.keys(files).length).toBeGreaterThan(0);
    for (const [name, text] of Object.entries(files)) {
      runProgram(gettext.msgfmt, ["--check", "--output-file", "/dev/null", join(out, name)]);
      expect(runProgram(gettext.msgcat, ["--no-wrap", join(out, name)])).toBe(text);
    }
  });

  test("msgfmt finds a lost placeholder by the flag: it is set, and can fail", () => {
    const text = exported(writeSmall(), "de", "po").replace("keine Adresse {address}", "keine Adresse");
    expect(() => through(text, ".po", gettext.msgfmt, "--check", "-o", "/dev/null", "IN")).toThrow(
      "'address' doesn't exist in 'msgstr'",
    );
  });

  test.each([
    ["msgcat", "--no-wrap", "-o", "OUT", "IN"],
    ["msgcat", "--width=20", "-o", "OUT", "IN"],
    ["msgcat", "--escape", "--sort-output", "-o", "OUT", "IN"],
    ["msgcat", "--indent", "--strict", "-o", "OUT", "IN"],
    ["msgattrib", "--no-obsolete", "-o", "OUT", "IN"],
    ["msgattrib", "--only-fuzzy", "-o", "OUT", "IN"],
    ["msgattrib", "--no-fuzzy", "-o", "OUT", "IN"],
    ["msgattrib", "--translated", "--sort-by-file", "-o", "OUT", "IN"],
    ["msgattrib", "--untranslated", "-o", "OUT", "IN"],
    ["msgconv", "-t", "UTF-8", "-o", "OUT", "IN"],
    ["msguniq", "-o", "OUT", "IN"],
    ["msgmerge", "--previous", "-o", "OUT", "IN", "IN"],
  ] as const)("%s %s: what it writes of an export changes nothing but what it says", (command, ...words) => {
    for (const [folder, tag] of [
      [writeSmall(), "de"],
      [copyAwkward(), "ar"],
    ] as const) {
      const before = readTree(folder);
      const text = through(exported(folder, tag, "po"), ".po", gettext[command], ...words);
      if (words.includes("--only-fuzzy" as never) && tag === "ar") expect(text).toBe("");
      else expect(importText(folder, `${tag}.po`, text)).toMatchObject({ exitCode: 0 });
      expect(readTree(folder)).toEqual(before);
    }
  });

  test("all fuzzy, by msgattrib: what is fresh becomes a draft, nothing becomes stale", () => {
    const folder = writeSmall();
    const text = through(exported(folder, "de", "po"), ".po", gettext.msgattrib, "--set-fuzzy", "-o", "OUT", "IN");
    const { exitCode, stdout } = importText(folder, "de.po", text);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining("de: 2 with another state, 6 unchanged\n")]);
    const { errors } = JSON.parse(readFileSync(join(folder, "locales/de.json"), "utf8")) as Locale;
    expect(errors["1"]?.description).toEqual(GERMAN.errors["1"]?.description);
    expect(errors["3"]?.message).toEqual(textOf("closed", "geschlossen"));
  });

  test("nothing fuzzy, by msgattrib: what was stale counts as made from today's text", () => {
    const folder = writeSmall();
    const text = through(exported(folder, "de", "po"), ".po", gettext.msgattrib, "--clear-fuzzy", "-o", "OUT", "IN");
    expect(importText(folder, "de.po", text).stdout).toContain("de: 2 confirmed as still right, 6 unchanged\n");
    expect(errdex("translate", "status", folder, "--format", "json").stdout).toContain('"stale": []');
  });

  test("msgmerge brings a file up to a catalogue that has changed, and its guesses are not taken", () => {
    const text = exported(writeSmall(), "de", "po")
      .replace("geschlossen", "zugesperrt")
      .replace('msgid "Too many."\nmsgstr ""', 'msgid "Too many."\nmsgstr "Zu viele."');
    const folder = changedCatalogue();
    // The file by itself is of another time.
    const refused = importText(folder, "de.po", text);
    expect([refused.exitCode, refused.stdout.match(/ (stale-source|unknown-key)( \(warning\))?: /g)]).toEqual([
      1,
      [" stale-source (warning): ", " unknown-key: ", " unknown-key: "],
    ]);
    const root = tempFolder();
    const [old, today, merged] = [join(root, "old.po"), join(root, "de.pot"), join(root, "de.po")];
    writeFileSync(old, text);
    writeFileSync(today, exported(folder, "de", "po"));
    runProgram(gettext.msgmerge, ["--previous", "-o", merged, old, today]);
    const after = readFileSync(merged, "utf8");
    expect(after).toContain(
      '#| msgid "no address {address}"\nmsgctxt "1.message"\nmsgid "there is no address {address}"',
    );
    // A guess: the translation of one text stands at another that looks like it, its comment included.
    expect(after).toMatch(
      /#, fuzzy\n(#\| .*\n)+msgctxt "4\.description"\nmsgid "There is no house."\nmsgstr "Es gab keine."/,
    );
    const { exitCode, stdout } = importText(folder, "de.po", after);
    expect(exitCode, stdout).toBe(0);
    expect(stdout).toContain("4.description: this translation is marked as needing work, so it is not imported.");
    expect(stdout).toContain("de: 1 added, ");
    const { errors } = JSON.parse(readFileSync(join(folder, "locales/de.json"), "utf8")) as Locale;
    expect(errors).toEqual({
      "1": GERMAN.errors["1"],
      "2": { ...GERMAN.errors["2"], description: textOf("Too many.", "Zu viele.") },
    });
  });

  test("a stale translation goes out with the text that it was made from", () => {
    expect(exported(writeSmall(), "de", "po")).toContain(
      '#, fuzzy\n#| msgid "There was none."\nmsgctxt "1.description"\nmsgid "There is none."\nmsgstr "Es gab keine."\n',
    );
  });
});

withPrograms(["translate-toolkit"], "translate-toolkit", (toolkit) => {
  test.each([
    [".po", "OUT"],
    [".xlf", "OUT.xlf"],
  ])("pofilter and pomerge on %s", (extension, out) => {
    for (const folder of [writeSmall(), copyAwkward()]) {
      const before = readTree(folder);
      const text = exported(folder, "de", extension === ".po" ? "po" : "xliff");
      const filtered = through(text, extension, toolkit.pofilter, "--progress=none", "IN", out);
      expect(filtered).toContain("pofilter");
      expect(importText(folder, `de${extension}`, filtered)).toMatchObject({ exitCode: 0 });
      expect(readTree(folder)).toEqual(before);
      const merged = through(text, extension, toolkit.pomerge, "--progress=none", "-t", "IN", "IN", out);
      expect(importText(folder, `de${extension}`, merged)).toMatchObject({ exitCode: 0 });
      // It takes everything for fuzzy that is not approved: drafts, which it leaves drafts.
      expect(readTree(folder)).toEqual(before);
    }
  });

  test("csv2po reads the texts of CSV by the names of its columns, and has no place for the keys", () => {
    const text = through(exported(writeSmall(), "de", "csv"), ".csv", toolkit.csv2po, "--progress=none", "IN", "OUT");
    expect(text).toContain('msgid "no address {address}"\nmsgstr "keine Adresse {address}"\n');
    expect(text).toContain('msgid "Too many."\nmsgstr ""\n');
    expect(text).not.toContain("1.message");
  });

  test("xliff2po keeps the key as a reference; reviewed and official texts stay what they are", () => {
    const folder = writeSmall();
    const before = readTree(folder);
    const text = through(exported(folder, "de", "xliff"), ".xlf", toolkit.xliff2po, "--progress=none", "IN", "OUT");
    expect(text).toContain("#: 1.message\n");
    expect(importText(folder, "de.po", text)).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
    const edited = text.replace("geschlossen", "zu");
    expect(importText(folder, "de.po", edited).stdout).toContain("de: 1 changed, 7 unchanged");
  });

  test("po2xliff numbers the texts and loses their keys: that is told", () => {
    const folder = writeSmall();
    const text = through(exported(folder, "de", "po"), ".po", toolkit.po2xliff, "--progress=none", "IN", "OUT.xlf");
    const { exitCode, stdout } = importText(folder, "de.xlf", text);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringMatching(/^de\.xlf:\d+:7 unknown-key: the catalogue has no text "\d+"/),
    ]);
  });
});

withPrograms(["php", "xmllint"], "the schema of XLIFF 1.2, by xmllint", (commands) => {
  const validate = xliffValidator(commands);

  test.each([
    ["this repository's catalogue", copySpec],
    ["the awkward catalogue", copyAwkward],
    ["stale and official translations", writeSmall],
    ["codes of every kind", () => writeSmall([{ ...(ENTRIES[2] as Entry), code: 'a "b" <&> c' }], [])],
  ])("accepts %s", (_, make) => {
    const out = join(tempFolder(), "xliff");
    const words = ["translate", "export", make(), "--format", "xliff", "--out", out];
    const outcome = errdex(...words);
    if (outcome.exitCode === 2) errdex(...words, "--locale", "sv");
    const names = Object.keys(readTree(out));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) validate(join(out, name));
  });

  test("and can refuse one", () => {
    const file = join(tempFolder(), "bad.xlf");
    writeFileSync(file, exported(writeSmall(), "de", "xliff").replace("</source>", "</source><x/>"));
    expect(() => validate(file)).toThrow("fails to validate");
  });
});

test("a catalogue of the same id elsewhere takes the file too: it is known by the id alone", () => {
  const folder = writeSmall();
  writeFileSync(join(folder, "catalogue.json"), JSON.stringify(catalogueOf(ENTRIES, { title: "Other" })));
  expect(importText(folder, "de.po", exported(writeSmall(), "de", "po"))).toMatchObject({ exitCode: 0 });
});
