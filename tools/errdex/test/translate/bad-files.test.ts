import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAX_TRANSLATION_BYTES } from "../../src/load/load-translation.ts";
import { MAX_FILE_FINDINGS } from "../../src/translate/read-file.ts";
import { entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { ENTRIES, exported, GERMAN, importText, writeSmall } from "./project.ts";

const folder = writeSmall();
const po = exported(folder, "de", "po");
const xliff = exported(folder, "de", "xliff");

/** A text with a piece replaced that must be there. */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, to);
}
const inPo = (from: string, to: string): string => replaced(po, from, to);
const inXliff = (from: string, to: string): string => replaced(xliff, from, to);
const PO_HEAD = 'msgid ""\nmsgstr ""\n"Language: de\\n"\n\n';
const XLIFF_HEAD = '<xliff version="1.2"><file target-language="de"><body>';
const LAUGHS = `<!DOCTYPE lolz [\n <!ENTITY lol "lol">\n${Array.from({ length: 30 }, (_, index) => ` <!ENTITY lol${index + 1} "${`&lol${index || ""};`.repeat(10)}">`).join("\n")}\n]>\n`;

/** Where a piece first stands, from its beginning. */
function placeIn(text: string, piece: string): string {
  const before = text.slice(0, text.indexOf(piece)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

/** Name, content, and every finding that is an error, each with its place and first words. */
const BAD: readonly (readonly [
  what: string,
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  ...findings: string[],
])[] = [
  ["an empty file", "de.po", "", "1:1 document: this document is empty"],
  ["a blank file", "de.xlf", " \n\n", "1:1 document: this document is empty"],
  ["a binary file", "de.po", Buffer.from("\u0000\u0001MZ"), "1:1 encoding: this file is not text"],
  ["a compiled catalogue", "de.po", Buffer.from("de120495", "hex"), "1:1 encoding: this file is not UTF-8"],
  ["UTF-16", "de.xlf", Buffer.from("\ufeff<xliff/>", "utf16le"), "1:1 encoding: this file is not UTF-8"],
  ["Latin-1", "de.po", Buffer.from(inPo("zu viel", "zu vièl"), "latin1"), `${placeIn(po, 'el"\n')} encoding: `],
  [
    "an unknown language",
    "de.po",
    inPo("Language: de", "Language: xx"),
    '7:1 translation-language: "xx" is not the tag',
  ],
  [
    "no tag of a language",
    "de.po",
    inPo("Language: de", "Language: German"),
    '7:1 translation-language: "German" is not',
  ],
  [
    "a language with a modifier",
    "sr.po",
    inPo("Language: de", "Language: sr@latin"),
    '7:1 translation-language: "sr@latin"',
  ],
  [
    "the catalogue's own language",
    "de.po",
    inPo("Language: de", "Language: en_US"),
    "7:1 translation-language: en_US is the",
  ],
  [
    "no language",
    "all-texts.po",
    inPo("Language: de", "X-Other: de"),
    "1:1 translation-language: this file does not say",
  ],
  [
    "another language than its name",
    "de.po",
    inPo("Language: de", "Language: nl"),
    "7:1 translation-language: the file is named after de",
  ],
  [
    "another catalogue's PO",
    "de.po",
    inPo("X-Errdex-Catalogue: acme", "X-Errdex-Catalogue: other"),
    '12:1 translation-header: this file was made from the catalogue "other"',
  ],
  [
    "another catalogue's XLIFF",
    "de.xlf",
    inXliff('product-name="acme"', 'product-name="other"'),
    '3:3 translation-header: this file was made from the catalogue "other"',
  ],
  [
    "two headers",
    "de.po",
    `${po}\n${PO_HEAD}`,
    `${po.split("\n").length + 1}:1 translation-header: the file has a second header; the first is in line 2`,
  ],
  [
    "another encoding",
    "de.po",
    inPo("charset=UTF-8", "charset=ISO-8859-1"),
    "9:1 encoding: the header says that this file is ISO-8859-1",
  ],
  [
    "an unknown key",
    "de.po",
    inPo('"3.message"', '"4.message"'),
    `${placeIn(po, 'msgctxt "3.message"')} unknown-key: the catalogue has no text "4.message"`,
  ],
  [
    "no key",
    "de.po",
    inPo('msgctxt "3.message"\n', ""),
    `${placeIn(po, 'msgctxt "3.message"')} unknown-key: this text has no key`,
  ],
  [
    "an unknown key of XLIFF",
    "de.xlf",
    inXliff('id="3.message" resname="3.message"', 'id="3.mesage"'),
    `${placeIn(xliff, '<trans-unit id="3.message')} unknown-key: the catalogue has no text "3.mesage"`,
  ],
  [
    "a field that the entry does not have",
    "de.po",
    inPo('"3.message"', '"3.resolution"'),
    `${placeIn(po, 'msgctxt "3.message"')} unknown-key: `,
  ],
  [
    "a key twice",
    "de.po",
    `${po}\nmsgctxt "3.message"\nmsgid "closed"\nmsgstr "zu"\n`,
    `${po.split("\n").length + 1}:1 duplicate-key: 3.message already stands in line ${placeIn(po, 'msgctxt "3.message"').split(":")[0]}`,
  ],
  [
    "another source",
    "de.po",
    inPo('msgid "closed"', 'msgid "shut"'),
    `${placeIn(po, 'msgid "closed"')} stale-source: 3.message was translated from "shut", and is "closed" today`,
  ],
  [
    "another source in XLIFF",
    "de.xlf",
    inXliff("<source>closed<", "<source>shut<"),
    `${placeIn(xliff, "<source>closed<")} stale-source: `,
  ],
  [
    "a lost placeholder",
    "de.po",
    inPo("keine Adresse {address}", "keine Adresse"),
    `${placeIn(po, 'msgstr "keine')} same-placeholders: the message of 1 in de lost {address}`,
  ],
  [
    "an added placeholder",
    "de.xlf",
    inXliff(">geschlossen<", ">{door} zu<"),
    `${placeIn(xliff, '<target state="final">geschlossen')} same-placeholders: the message of 3 in de added {door}`,
  ],
  [
    "a lost and an added one",
    "de.po",
    inPo("keine Adresse {address}", "keine Adresse {adresse}"),
    `${placeIn(po, 'msgstr "keine')} same-placeholders: the message of 1 in de added {adresse}`,
    `${placeIn(po, 'msgstr "keine')} same-placeholders: the message of 1 in de lost {address}`,
  ],
  [
    "unbalanced braces",
    "de.po",
    inPo("keine Adresse {address}", "keine Adresse {address"),
    `${placeIn(po, 'msgstr "keine')} message-syntax: in the message, `,
  ],
  [
    "a plural without other",
    "de.po",
    inPo(" other {# Pakete}", ""),
    `${placeIn(po, 'msgstr "{count')} message-syntax: in the message, {count} has no case other`,
  ],
  [
    "a plural form that the language does not have",
    "de.po",
    inPo("one {# Paket}", "one {# Paket} few {# Pakete}"),
    `${placeIn(po, 'msgstr "{count')} plural-category: the plural of {count} has the form few`,
  ],
  [
    "blanks around",
    "de.po",
    inPo("geschlossen", "geschlossen "),
    `${placeIn(po, 'msgstr "geschlossen')} text-quality: the message has blanks around it`,
  ],
  [
    "a blank text",
    "de.po",
    inPo("geschlossen", "\\n"),
    `${placeIn(po, 'msgstr "geschlossen')} text-quality: the message is empty`,
  ],
  [
    "what leaked in",
    "de.xlf",
    inXliff(">geschlossen<", ">[object Object]<"),
    `${placeIn(xliff, '<target state="final">geschlossen')} text-quality: the message holds "[object Object]"`,
  ],
  [
    "a control character",
    "de.po",
    inPo("geschlossen", "zu\\a"),
    `${placeIn(po, 'msgstr "geschlossen')} printable-text: the control character U+0007`,
  ],
  [
    "a text that is too long",
    "de.po",
    inPo("geschlossen", "a".repeat(100_001)),
    `${placeIn(po, 'msgstr "geschlossen')} schema: "text" is longer than 100000 characters`,
  ],
  [
    "an open string",
    "de.po",
    inPo('msgstr "geschlossen"', 'msgstr "geschlossen'),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: this string is not closed`,
  ],
  [
    "an unknown escape",
    "de.po",
    inPo("geschlossen", "\\q"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: \\q is no escape`,
  ],
  [
    "bytes of no character",
    "de.po",
    inPo("geschlossen", "\\xc3\\n\\xc3\\302"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: \\xc3 is not a character of UTF-8`,
  ],
  [
    "no quotes",
    "de.po",
    inPo('"geschlossen"', "geschlossen"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: a string in double quotes should stand here`,
  ],
  [
    "no string",
    "de.po",
    inPo('msgstr "geschlossen"', "msgstr"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":7")} syntax: a string is missing`,
  ],
  [
    "a merge that was not finished",
    "de.po",
    inPo("# state: official", "<<<<<<< ours\n# state: official"),
    `${placeIn(po, "# state: official")} syntax: this is no line of a PO file`,
  ],
  [
    "an unknown keyword",
    "de.po",
    inPo('msgctxt "3.message"', 'domain "acme"\nmsgctxt "3.message"'),
    `${placeIn(po, 'msgctxt "3.message"')} syntax: "domain" is no keyword of a PO file`,
  ],
  ["a string of nothing", "de.po", `"a"\n\n${po}`, "1:1 syntax: this string belongs to no keyword"],
  [
    "no msgstr",
    "de.po",
    inPo('msgstr "geschlossen"\n', ""),
    `${placeIn(po, 'msgctxt "3.message"')} syntax: this entry has no msgstr`,
  ],
  [
    "no msgid",
    "de.po",
    inPo('msgid "closed"\n', ""),
    `${placeIn(po, 'msgctxt "3.message"')} syntax: this entry has no msgid`,
  ],
  [
    "msgstr twice",
    "de.po",
    inPo('msgstr "geschlossen"', 'msgstr "zu"\nmsgstr "geschlossen"'),
    `${placeIn(po, 'msgstr "geschlossen"').replace(/^\d+/, (line) => String(Number(line) + 1))} syntax: msgstr stands here a second time`,
  ],
  [
    "plurals of gettext",
    "de.po",
    inPo('msgstr "geschlossen"', 'msgid_plural "closed"\nmsgstr[0] "zu"\nmsgstr[1] "zu"'),
    `${placeIn(po, 'msgstr "geschlossen"')} syntax: a plural of gettext stands here`,
  ],
  ["a DOCTYPE", "de.xlf", inXliff("<xliff ", "<!DOCTYPE xliff>\n<xliff "), "2:1 syntax: a DOCTYPE stands here"],
  [
    "an external DOCTYPE",
    "de.xlf",
    inXliff("<xliff ", '<!DOCTYPE xliff SYSTEM "file:///etc/passwd">\n<xliff '),
    "2:1 syntax: a DOCTYPE stands here",
  ],
  [
    "an external entity",
    "de.xlf",
    inXliff("<xliff ", '\n  <!DOCTYPE xliff [\n <!ENTITY x SYSTEM "file:///etc/passwd">\n]>\n<xliff ').replace(
      "geschlossen",
      "&x;",
    ),
    "3:3 syntax: a DOCTYPE stands here",
  ],
  [
    "entities of entities of entities",
    "de.xlf",
    inXliff("<xliff ", `${LAUGHS}<xliff `).replace("geschlossen", "&lol30;"),
    "2:1 syntax: a DOCTYPE stands here",
  ],
  [
    "an entity that is not declared",
    "de.xlf",
    inXliff("geschlossen", "zu&nbsp;da"),
    `${placeIn(xliff, "geschlossen").replace(/:.*/, "")}:`,
  ],
  [
    "a cut file",
    "de.xlf",
    xliff.slice(0, xliff.indexOf("geschlossen")),
    `${placeIn(xliff, "geschlossen")} syntax: this is not well-formed XML: unclosed tag`,
  ],
  [
    "tags that do not match",
    "de.xlf",
    inXliff("</target>", "</source>"),
    `${placeIn(xliff, "</target>").split(":")[0]}:`,
  ],
  ["a namespace that is not declared", "de.xlf", inXliff("<body>", "<body><a:b/>"), "4:"],
  ["XML of another kind", "de.xlf", "<resources>\n</resources>", "1:1 syntax: a document of <resources> is not XLIFF"],
  ["HTML", "de.xlf", "<p>a", "1:"],
  ["no XML", "de.xlf", `\n ${po}`, "2:2 syntax: this is not XML"],
  [
    "XLIFF 2.0",
    "de.xlf",
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="f"><unit id="u"/></file></xliff>',
    "1:1 syntax: this is XLIFF 2.0. Save it as XLIFF 1.2.",
  ],
  ["XLIFF of no version", "de.xlf", xliff.replace('version="1.2" ', ""), "2:1 syntax: this is XLIFF without a version"],
  [
    "another encoding of XML",
    "de.xlf",
    inXliff('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
    "1:1 syntax: the declaration says that this file is ISO-8859-1",
  ],
  [
    "a tag in a text",
    "de.xlf",
    inXliff("geschlossen", '<g id="1">zu</g><x id="2"/>'),
    `${placeIn(xliff, "geschlossen")} inline-tag: the tag <g> stands inside a text`,
  ],
  [
    "a tag of another namespace in a source",
    "de.xlf",
    inXliff("<source>closed", '<source>closed<h:br xmlns:h="urn:h"/>'),
    `${placeIn(xliff, "<source>closed").replace(/:.*/, ":23")} inline-tag: the tag <br> stands inside a text`,
  ],
  [
    "two targets",
    "de.xlf",
    inXliff("</target>", "</target><target>b</target>"),
    `${placeIn(xliff, "</target>").replace(/\d+$/, (column) => String(Number(column) + 9))} syntax: the unit has a second <target>`,
  ],
  [
    "no source",
    "de.xlf",
    inXliff("<source>closed</source>", ""),
    `${placeIn(xliff, '<trans-unit id="3.message')} syntax: this unit has no <source>`,
  ],
  [
    "two languages",
    "de.xlf",
    inXliff("</file>", '</file><file target-language="fr"/>'),
    `${placeIn(xliff, "</file>").split(":")[0]}:10 translation-language: a part in fr stands beside one in de (line 3)`,
  ],
  [
    "elements in elements",
    "de.xlf",
    `${XLIFF_HEAD}${"<group>".repeat(100_000)}`,
    "1:482 syntax: nested deeper than 64 levels",
  ],
];

const cases = BAD.map(([what, name, content, ...findings]) => ({ what, name, content, findings }));

test.each(cases)("$what: a finding with its place, and nothing is written", ({ name, content, findings }) => {
  const before = readTree(folder);
  const { exitCode, stdout, stderr = "" } = importText(folder, name, content);
  const errors = stdout.split("\n").filter((line) => / [a-z-]+: /.test(line));
  expect([exitCode, stderr]).toEqual([1, ""]);
  expect(errors.map((line, index) => line.slice(0, `${name}:${findings[index]}`.length))).toEqual(
    findings.map((finding) => `${name}:${finding}`),
  );
  for (const line of errors) expect(line).toMatch(/^[\w-]+\.\w+:\d+:\d+ [a-z-]+: .+\. .+\.$/);
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
    `${file}:1:1 file-size: larger than ${MAX_TRANSLATION_BYTES / 1024 / 1024} MiB. Split it: a file may hold some of the texts.\n1 error`,
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
    expect.stringContaining(`${files[1]}:3:3 translation-language: ${files[0]} is in de too.`),
  ]);
});

test.each([
  [["de.txt"], "de.txt is neither PO nor XLIFF: expected .po, .xlf, .xliff."],
  [["missing.po"], "there is no such file"],
  [["folder.po"], "it is a folder"],
  [[], "translate import takes <catalogue> <file>…, and was given"],
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
      expect.stringContaining("de.json:1:14 locale-file: these texts are for the catalogue"),
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
