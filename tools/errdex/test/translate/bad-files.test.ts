import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAX_FILE_FINDINGS } from "../../src/formats/translations/translation-file.ts";
import { MAX_TRANSLATION_BYTES } from "../../src/io/read/load-translation.ts";
import { entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { BAD_FILES } from "./bad-files/any-format.ts";
import { folder, inPo, inXliff, PO_HEAD, po, xliff } from "./bad-files/bad-file.ts";
import { BAD_CSV } from "./bad-files/csv.ts";
import { BAD_PO } from "./bad-files/po.ts";
import { BAD_XLIFF } from "./bad-files/xliff.ts";
import { ENTRIES, GERMAN, importText, writeSmall } from "./project.ts";

const cases = [...BAD_FILES, ...BAD_PO, ...BAD_XLIFF, ...BAD_CSV].map(([what, name, content, ...findings]) => ({
  what,
  name,
  content,
  findings,
}));

test.each(cases)("$what: a finding with its place, and nothing is written", ({ name, content, findings }) => {
  const before = readTree(folder);
  const { exitCode, stdout, stderr = "" } = importText(folder, name, content);
  const errors = stdout.split("\n").filter((line) => / [a-z-]+: | stale-source \(warning\): /.test(line));
  // A text from another source is left out, and does not stop the others.
  const isStale = errors.length > 0 && errors.every((line) => line.includes(" stale-source (warning): "));
  expect([exitCode, stderr]).toEqual([isStale ? 0 : 1, ""]);
  expect(errors.map((line, index) => line.slice(0, `${name}:${findings[index]}`.length))).toEqual(
    findings.map((finding) => `${name}:${finding}`),
  );
  for (const line of errors) expect(line).toMatch(/^[\w-]+\.\w+:\d+:\d+ [a-z-]+( \(warning\))?: .+\. .+\.$/);
  expect(stdout).not.toMatch(/^\s+at /m);
  expect(readTree(folder)).toEqual(before);
});

test("a file of 50 MB is refused before it is read", () => {
  const file = join(tempFolder(), "de.po");
  writeFileSync(file, Buffer.alloc(50_000_000, "\n"));
  const started = process.cpuUsage();
  const { exitCode, stdout } = errdex("translate", "import", folder, file);
  expect([exitCode, stdout]).toEqual([
    1,
    `${file}:1:1 file-size: this file is larger than ${MAX_TRANSLATION_BYTES / 1024 / 1024} MiB. Split it: a file may contain only some of the texts.\n1 error`,
  ]);
  expect(process.cpuUsage(started).user).toBeLessThan(2_000_000);
});

test("everything that is wrong is told in one run, of all files", () => {
  const before = readTree(folder);
  const root = tempFolder();
  const [german, french] = [join(root, "de.po"), join(root, "fr.xlf")];
  writeFileSync(
    german,
    inPo("keine Adresse {address}", "weg").replace('"3.message"', '"9.message"').replace("{# Paket}", "{"),
  );
  writeFileSync(french, inXliff('target-language="de"', 'target-language="fr"').replace("geschlossen", "fermé {a}"));
  const { exitCode, stdout } = errdex("translate", "import", folder, german, french);
  const rules = stdout
    .split("\n")
    .map((line) => /^.*\/(\S+?):\d+:\d+ ([a-z-]+)/.exec(line)?.slice(1).join(" ") ?? line);
  expect([exitCode, rules]).toEqual([
    1,
    [
      // Two texts were reviewed, and these are others.
      "de.po not-taken",
      "de.po same-placeholders",
      "de.po message-syntax",
      "de.po unknown-key",
      "fr.xlf not-taken",
      "fr.xlf same-placeholders",
      "4 errors, 2 warnings",
    ],
  ]);
  expect(readTree(folder)).toEqual(before);
});

test("of one mistake that is made many times a hundred are told", () => {
  const units = Array.from({ length: 500 }, (_, index) => `msgctxt "${index}.x"\nmsgid "a"\nmsgstr "b"\n`).join("\n");
  expect(importText(folder, "de.po", PO_HEAD + units).stdout).toContain(`\n${MAX_FILE_FINDINGS} errors`);
  const lines = Array.from({ length: 500 }, () => "junk").join('\n\nmsgid "a"\nmsgstr "b"\n');
  expect(importText(folder, "de.po", PO_HEAD + lines).stdout).toContain(`\n${MAX_FILE_FINDINGS} errors`);
});

test("two files in one language", () => {
  const root = tempFolder();
  const files = [join(root, "de.po"), join(root, "de.xlf")] as const;
  writeFileSync(files[0], po);
  writeFileSync(files[1], xliff);
  const { exitCode, stdout } = errdex("translate", "import", folder, ...files);
  expect([exitCode, stdout]).toEqual([
    1,
    expect.stringContaining(`${files[1]}:3:3 translation-language: ${files[0]} is also in de.`),
  ]);
});

test.each([
  [["de.txt"], "de.txt is no file of translators: expected .po, .xlf, .xliff, .csv."],
  [["missing.po"], "there is no such file"],
  [["folder.po"], "it is a folder"],
  [[], "translate import takes [catalogue] <file>…, but was given"],
])("%j is wrong use", (files, expected) => {
  const root = tempFolder();
  mkdirSync(join(root, "folder.po"));
  const { exitCode, stderr } = errdex("translate", "import", folder, ...files.map((file) => join(root, file)));
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining(expected)]);
});

describe("an error of the catalogue itself", () => {
  test("stops the import", () => {
    const twice = writeSmall([...ENTRIES, entryOf(3, "AGAIN")]);
    expect(importText(twice, "de.po", po)).toMatchObject({
      exitCode: 1,
      stdout: expect.stringContaining("unique-code"),
    });
  });

  test("and a locale file for another catalogue does", () => {
    const other = writeSmall(ENTRIES, [{ ...GERMAN, catalogue: "other" }]);
    const before = readTree(other);
    const { exitCode, stdout } = importText(other, "de.po", po);
    expect([exitCode, stdout]).toEqual([
      1,
      expect.stringContaining("de.json:1:14 locale-file: this file belongs to the catalogue"),
    ]);
    expect(readTree(other)).toEqual(before);
  });
});

test("findings are written as other commands write them", () => {
  const bad = inPo('"3.message"', '"4.message"');
  const [finding] = JSON.parse(importText(folder, "de.po", bad, "--format", "json").stdout);
  expect(finding).toMatchObject({ rule: "unknown-key", severity: "error", column: 1 });
  expect(importText(folder, "de.po", bad, "--format", "github").stdout).toMatch(/^::error file=de\.po,line=\d+,col=1,/);
  expect(importText(folder, "de.po", po, "--format", "json").stdout).toBe("[]");
});
