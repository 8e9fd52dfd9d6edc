import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileMo } from "../../src/formats/po/compile-mo.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram, tryProgram } from "../support/program.ts";
import { generateInto } from "../support/render.ts";
import { tempFolder } from "../support/temp.ts";
import { writeTree } from "../support/tree.ts";
import { withPrograms } from "../support/with-programs.ts";
import { CORNER_LOCALES, CORNERS, HAZARD_CATALOGUE, isBeyondForms, readCorners, readHazards } from "./corners.ts";
import { endingsOf, textOf } from "./form-keys.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { AWKWARD, readSamples, type Sample } from "./samples.ts";

const awkward = { folder: generateAwkward("messages-gettext"), samples: readSamples() };
const corners = { folder: generateInto("messages-gettext", CORNERS, CORNER_LOCALES), samples: readCorners() };
const hazards = { folder: generateInto("messages-gettext", HAZARD_CATALOGUE), samples: readHazards() };
const languagesOf = (samples: readonly Sample[]): string[] => [...new Set(samples.map(({ language }) => language))];
const fileOf = (folder: string, language: string, ending: string): string =>
  join(folder, language.replaceAll("-", "_"), "LC_MESSAGES", `acme-errors.${ending}`);

interface Answer {
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly texts: readonly string[];
}

function ask({ folder, samples }: { readonly folder: string; readonly samples: readonly Sample[] }): Answer {
  const input = {
    folder,
    domain: "acme-errors",
    language: "en",
    languages: languagesOf(samples),
    samples: samples.map((sample) => {
      const { language, code, field, values } = sample;
      return { language, key: `${code}.${field}`, endings: endingsOf(sample), values };
    }),
  };
  const program = join(import.meta.dirname, "consumers/gettext_texts.py");
  return JSON.parse(runProgram("python3", [program], { input: JSON.stringify(input) })) as Answer;
}

describe("Python's gettext", () => {
  const { keys, texts } = ask(awkward);
  test.each(awkward.samples.map((sample, index) => ({ ...sample, text: texts[index] })))(
    "$language $code $field $values",
    ({ text, meaning }) => expect(text).toBe(meaning),
  );

  test.each(languagesOf(awkward.samples))("%s has every text and no other", (language) => {
    const own = awkward.samples.filter((sample) => sample.language === language);
    const expected = own.map(({ code, field }) => `${code}.${field}`);
    expect([...new Set(keys[language]?.map(textOf))].sort()).toEqual([...new Set(expected)].sort());
  });

  test("every hazard comes back equal", () => {
    expect(ask(hazards).texts).toEqual(hazards.samples.map(({ meaning }) => meaning));
  });

  const cornerTexts = ask(corners).texts;
  test.each(corners.samples.map((sample, index) => ({ ...sample, text: cornerTexts[index] })))(
    "$language $name $values",
    ({ text, ...corner }) => {
      if (isBeyondForms(corner)) expect(text).not.toBe(corner.meaning);
      else expect(text).toBe(corner.meaning);
    },
  );
});

withPrograms(["gettext"], "msgfmt", ({ msgfmt }) => {
  const cases = [awkward, corners, hazards].flatMap(({ folder, samples }) =>
    languagesOf(samples).map((language) => ({ folder, language })),
  );

  test.each(cases)("has nothing to say of $language", ({ folder, language }) => {
    const { status, stdout, stderr } = check(readFileSync(fileOf(folder, language, "po")));
    expect({ status, errors: stderr.toString() }).toEqual({ status: 0, errors: "" });
    // Ours is theirs, byte for byte.
    expect(readFileSync(fileOf(folder, language, "mo")).equals(stdout)).toBe(true);
  });

  test("would find a placeholder that is lost", () => {
    const po = readFileSync(fileOf(awkward.folder, "pl", "po"), "utf8");
    const broken = po.replace('msgstr "brak urządzenia {device}"', 'msgstr "brak urządzenia"');
    expect(broken).not.toBe(po);
    expect(check(Buffer.from(broken)).stderr.toString()).toContain("'device'");
  });

  function check(po: Buffer) {
    return tryProgram(msgfmt, ["--check", "--no-hash", "--output-file=-", "-"], { input: po });
  }
});

test("a comment that ends in a backslash leaves the next line alone, or the text would lose its key", () => {
  const args = [{ name: "path", type: "string" as const, description: "It ends with \\" }];
  const entry = entryOf(1, "PATH_WRONG", { message: "no {path}", args });
  const folder = generateInto("messages-gettext", catalogueOf([entry]));
  expect(readFileSync(fileOf(folder, "en", "po"), "utf8")).toContain(
    "#. path: It ends with \\ ⏎\n#, python-brace-format\n",
  );
});

test("the header holds no clock, and the language's own rule", () => {
  const po = readFileSync(fileOf(awkward.folder, "pl", "po"), "utf8");
  expect(po.slice(0, po.indexOf("\n\n"))).toMatchInlineSnapshot(`
    "# Generated by errdex from catalogue.json. Edit that file, then run "pnpm generate".
    msgid ""
    msgstr ""
    "Project-Id-Version: acme-errors\\n"
    "PO-Revision-Date: \\n"
    "Last-Translator: \\n"
    "Language-Team: \\n"
    "Language: pl\\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"
    "Plural-Forms: nplurals=3; plural=(n == 1 ? 0 : n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14) ? 1 : 2);\\n""
  `);
});

test("a binary output is held against what would be made, byte for byte", () => {
  const out = tempFolder();
  const generate = (...more: string[]) =>
    errdex("generate", AWKWARD, "--target", "messages-gettext", "--out", out, ...more);
  expect(generate().exitCode).toBe(0);
  expect(generate("--check").exitCode).toBe(0);
  const file = fileOf(out, "pl", "mo");
  const made = readFileSync(file);
  for (const content of [Buffer.from(made).fill("x", 900, 901), "a text by now"]) {
    writeFileSync(file, content);
    const { exitCode, stdout } = generate("--check");
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`${file}:1:1 edited-output`);
    expect(stdout).toContain(`${file} differs, and is not text`);
    expect(generate().exitCode).toBe(0);
    expect(readFileSync(file).equals(made)).toBe(true);
  }
});

test("what is no PO file is told as the template's mistake", () => {
  const folder = join(tempFolder(), "mine");
  const files = [{ template: "a.hbs", path: "a.mo", compile: "mo" }];
  writeTree(folder, {
    "target.json": JSON.stringify({ id: "mine", title: "Mine", syntax: {}, names: {}, files }),
    "a.hbs": "msgid nothing\n",
  });
  const { exitCode, stdout } = errdex("generate", AWKWARD, "--target", folder, "--out", tempFolder());
  expect(exitCode).toBe(1);
  expect(stdout).toContain(
    "a.hbs:1:1 template: rendering a.mo failed: line 1 of the PO file: a string in double quotes is expected",
  );
});

describe("the binary form", () => {
  const entry = (context: string, id: string, text: string): string =>
    `msgctxt "${context}"\nmsgid "${id}"\nmsgstr "${text}"\n`;
  const HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n';
  const read = (po: string): string => Buffer.from(compileMo(Buffer.from(po))).toString();

  test("of nothing is a header of tables", () => {
    expect(Buffer.from(compileMo(Buffer.from(""))).toString("hex")).toBe(
      "de120495000000000000" + "00001c0000001c000000000000001c000000",
    );
  });

  test("leaves out what is fuzzy, obsolete or untranslated, and not the header", () => {
    const po = [
      `#, fuzzy\n${HEADER}`,
      entry("a", "b", "kept"),
      `#, fuzzy\n${entry("c", "d", "guessed")}`,
      `#, python-format\n${entry("e", "f", "kept too")}`,
      entry("g", "h", ""),
      '#~ msgid "gone"\n#~ msgstr "weg"\n',
      'msgid "bare"\nmsgstr "kept as well"\n',
    ].join("\n");
    const mo = read(po);
    for (const text of ["charset=UTF-8", "a\u0004b\0", "kept\0", "kept too\0", "bare\0", "kept as well\0"])
      expect(mo).toContain(text);
    for (const text of ["guessed", "gone", "g\u0004h"]) expect(mo).not.toContain(text);
  });

  test("reads every escape, bytes by their numbers", () => {
    expect(read(entry("x", "y", '\\"\\\\\\n\\t\\342\\200\\215\\1012'))).toContain('\0"\\\n\t\u200dA2\0');
  });

  test.each([
    ["nothing of the kind", 'line 1 of the PO file: "nothing" is not a PO keyword'],
    ['msgid "a', "line 1 of the PO file: this string is not closed"],
    ['"a"', "line 1 of the PO file: this string belongs to no keyword"],
    ['msgid "a"\nmsgstr "b"\nmsgstr "c"', "line 3 of the PO file: this entry has a second msgstr"],
    [
      'msgid "a"\nmsgid_plural "b"\nmsgstr[1] "c"\nmsgstr[1] "d"',
      "line 4 of the PO file: this entry has a second msgstr[1]",
    ],
    ['msgid[1] "a"\nmsgstr "b"', 'line 1 of the PO file: "msgid[1]" is not a PO keyword'],
    ['msgid "a"\nmsgstr "\\377"', "is not a character of UTF-8"],
    ['msgctxt "a"\nmsgstr "b"', "line 1 of the PO file: this entry has no msgid"],
    [`${entry("a", "b", "c")}${entry("a", "b", "d")}`, "is there twice"],
  ])("%j is refused", (po, problem) => {
    expect(() => compileMo(Buffer.from(po))).toThrow(problem);
  });
});
