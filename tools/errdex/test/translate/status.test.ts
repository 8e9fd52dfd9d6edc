import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";

const ONE = entryOf(1, "ONE_FAILED", { message: "one", description: "One.", resolution: "Do it." });
const TWO = entryOf(2, "TWO_FAILED", { message: "two", description: "Two." });
type Texts = Locale["errors"][string];
const text = (source: string, state: "draft" | "reviewed" | "official" = "draft", words = `${source} (de)`) => ({
  text: words,
  state,
  source: hashText(source),
});

let folder: string;
type Written = readonly [tag: string, texts: Record<string, Texts>, heads?: Partial<Locale>];
const write = (errors: readonly Entry[], ...locales: readonly Written[]): void => {
  const files = locales.map(
    ([locale, texts, heads]): Locale => ({ catalogue: "acme", locale, ...heads, errors: texts }),
  );
  writeCatalogue(folder, catalogueOf(errors), files);
};
const status = (...words: string[]) => errdex("translate", "status", folder, ...words);
const acknowledge = (...words: string[]) => errdex("translate", "acknowledge", folder, ...words);
const whole: Record<string, Texts> = {
  "1": { message: text("one", "official"), description: text("One.", "reviewed"), resolution: text("Do it.") },
  "2": { message: text("two"), description: text("Two.") },
};

/** What the only category is called. */
const HEADS = { categories: { general: { title: text("General") } } };

beforeEach(() => {
  folder = tempFolder();
});

describe("status", () => {
  test("no language, and no text to translate", () => {
    write([ONE]);
    expect(status()).toMatchObject({ exitCode: 0, stdout: `${folder} has no translations` });
    expect(status("--format", "json")).toMatchObject({ exitCode: 0, stdout: "[]" });
    write([], ["de", {}, HEADS]);
    expect(status("--fail-under", "100")).toMatchObject({ exitCode: 0 });
    expect(status().stdout).toContain("100 %      0        0      1");
  });

  test("whole, in part, stale and not begun", () => {
    write(
      [ONE, TWO],
      ["de", whole, HEADS],
      ["fr", { "1": { message: text("one"), description: text("An earlier text.") } }],
      ["zh-Hans", {}],
    );
    expect(status().stdout).toBe(
      [
        "locale   complete                     stale  missing  draft  reviewed  official",
        "de       ████████████████████  100 %      0        0      4         1         1",
        "fr       ███░░░░░░░░░░░░░░░░░   16 %      1        4      2         0         0",
        "zh-Hans  ░░░░░░░░░░░░░░░░░░░░    0 %      0        6      0         0         0",
      ].join("\n"),
    );
    expect(JSON.parse(status("--locale", "fr", "--format", "json").stdout)).toEqual([
      {
        locale: "fr",
        complete: 16,
        total: 6,
        fresh: 1,
        missing: 4,
        stale: [{ key: "1.description", code: "1", field: "description" }],
        states: { draft: 2, reviewed: 0, official: 0 },
      },
    ]);
  });

  test("what the catalogue says of itself counts too, and is stale when it changes", () => {
    const heads = {
      description: text("An earlier one."),
      categories: { general: { title: text("Earlier"), description: text("Of all kinds.") } },
    };
    const categories = [{ id: "general", title: "General", description: "Of all kinds." }];
    const made = catalogueOf([ONE], { description: "An API.", categories });
    writeCatalogue(folder, made, [{ catalogue: "acme", locale: "de", ...heads, errors: {} }]);
    expect(JSON.parse(status("--format", "json").stdout)).toEqual([
      {
        locale: "de",
        complete: 16,
        total: 6,
        fresh: 1,
        missing: 3,
        stale: [
          { key: "catalogue.about", code: null, field: "description" },
          { key: "category.general.title", code: null, field: "title" },
        ],
        states: { draft: 3, reviewed: 0, official: 0 },
      },
    ]);
    const said = errdex("validate", folder)
      .stdout.split("\n")
      .filter((line) => line.includes("stale-translation"));
    expect(said).toEqual([
      expect.stringContaining(
        'the description of the catalogue in de is out of date: the source text is now "An API."',
      ),
      expect.stringContaining(
        'the title of the category general in de is out of date: the source text is now "General"',
      ),
    ]);
    expect(acknowledge("--locale", "de", "--all").stdout.split("\n")).toEqual([
      "de: the description of the catalogue is still right",
      "de: the title of the category general is still right",
    ]);
    expect(errdex("validate", folder, "--strict").exitCode).toBe(0);
  });

  test("99.6 % is not 100 %", () => {
    const entries = Array.from({ length: 125 }, (_, index) => ({ ...TWO, code: index + 1, name: `NAME_${index}` }));
    const texts = Object.fromEntries(entries.map(({ code }) => [String(code), whole["2"] as Texts]));
    write(entries, ["de", { ...texts, "1": { message: text("two") } }]);
    expect(status("--fail-under", "100")).toMatchObject({ exitCode: 1 });
    expect(status("--fail-under", "100").stdout).toContain("de is 99 % complete, but 100 % is required");
    expect(status("--fail-under", "99")).toMatchObject({ exitCode: 0 });
  });

  test("a language's own threshold counts before the one for all", () => {
    write([ONE, TWO], ["de", whole, HEADS], ["fr", {}]);
    expect(status("--fail-under", "100").exitCode).toBe(1);
    expect(status("--fail-under", "100", "--fail-under", "fr=0").exitCode).toBe(0);
    expect(status("--fail-under", "fr=1").exitCode).toBe(1);
    expect(status("--fail-under", "fr=1", "--locale", "de").exitCode).toBe(0);
  });

  test.each([
    [["--fail-under", "101"], "--fail-under takes a number of 0 to 100"],
    [["--fail-under", "-1"], "argument is ambiguous"],
    [["--fail-under", "de="], "--fail-under takes a number of 0 to 100"],
    [["--fail-under", "it=5"], "has no translation into it; it has de."],
    [["--locale", "xx"], "has no translation into xx; it has de."],
    [["--format", "xml"], "--format takes text, json"],
  ])("%j is refused", (words, expected) => {
    write([ONE], ["de", {}]);
    const { exitCode, stderr } = status(...words);
    expect([exitCode, stderr?.includes(expected)]).toEqual([2, true]);
  });

  test("a catalogue with errors gives its findings", () => {
    write([ONE, ONE], ["de", {}]);
    expect(status()).toMatchObject({ exitCode: 1 });
    expect(status().stdout).toContain("unique-code");
  });
});

describe("acknowledge", () => {
  const stale: Record<string, Texts> = {
    "1": { message: text("early", "reviewed"), description: text("One."), resolution: text("Early.") },
    "2": { message: text("earlier") },
  };
  beforeEach(() => write([ONE, TWO], ["de", stale], ["fr", stale]));

  test("one text: its hash is today's, and every other byte stays", () => {
    const before = readTree(folder);
    const said = acknowledge("--locale", "de", "--code", "1", "--field", "message");
    expect(said).toMatchObject({ exitCode: 0, stdout: "de: the message of 1 is still right" });
    const old = before["locales/de.json"] ?? "";
    expect(readTree(folder)).toEqual({
      ...before,
      "locales/de.json": old.replace(hashText("early"), hashText("one")),
    });
  });

  test("one entry, two languages, all", () => {
    expect(acknowledge("--locale", "de", "--code", "1").stdout.split("\n")).toHaveLength(2);
    expect(acknowledge("--locale", "de", "--code", "1").stdout).toBe("none of these texts is stale");
    expect(acknowledge("--locale", "de", "--locale", "fr", "--all").stdout.split("\n")).toHaveLength(4);
    expect(errdex("validate", folder, "--strict").exitCode).toBe(0);
  });

  test("--dry-run says the same and writes nothing", () => {
    const before = readTree(folder);
    const { stdout } = acknowledge("--locale", "de", "--all", "--dry-run");
    expect(readTree(folder)).toEqual(before);
    expect(acknowledge("--locale", "de", "--all").stdout).toBe(stdout);
  });

  test("YAML keeps its comments and quotes", () => {
    const yaml = `catalogue: acme # ours\nlocale: it\nerrors:\n  "1":\n    message: { text: uno, state: draft, source: '${hashText("early")}' } # old\n`;
    writeFileSync(join(folder, "locales/it.yaml"), yaml);
    acknowledge("--locale", "it", "--all");
    const after = readFileSync(join(folder, "locales/it.yaml"), "utf8");
    expect(after).toBe(yaml.replace(hashText("early"), hashText("one")));
  });

  test.each([
    [["--all"], "choose the language with --locale."],
    [["--locale", "de"], "choose entries with --code, or all of them with --all."],
    [["--locale", "de", "--all", "--code", "1"], "choose entries with --code, or all of them with --all."],
    [["--locale", "it", "--all"], "has no translation into it; it has de, fr."],
    [["--locale", "de", "--code", "7"], "has no entry 7."],
    [["--locale", "de", "--code", "__proto__"], "has no entry __proto__."],
    [["--locale", "de", "--all", "--field", "note"], "--field takes message, description, resolution"],
  ])("%j is refused, and nothing written", (words, expected) => {
    const before = readTree(folder);
    const { exitCode, stderr } = acknowledge(...words);
    expect([exitCode, stderr?.includes(expected)]).toEqual([2, true]);
    expect(readTree(folder)).toEqual(before);
  });
});

describe("what readers see of a stale translation", () => {
  const shown = (stale?: Record<string, string>): unknown => {
    const made = catalogueOf([ONE], stale === undefined ? {} : { translations: { stale: stale as never } });
    const texts = { message: text("old"), description: text("Old."), resolution: text("Old way.") };
    writeCatalogue(folder, made, [{ catalogue: "acme", locale: "de", errors: { "1": texts } }]);
    const out = join(folder, "out");
    expect(errdex("generate", folder, "--target", "messages", "--out", out).exitCode).toBe(0);
    return JSON.parse(readFileSync(join(out, "i18next/de/acme-errors.json"), "utf8"));
  };

  test("the old message and description, and the source's resolution", () => {
    expect(shown()).toEqual({ "1": { message: "old (de)", description: "Old. (de)" } });
  });

  test("as the catalogue chooses", () => {
    expect(shown({ message: "source", resolution: "translation" })).toEqual({
      "1": { description: "Old. (de)", resolution: "Old way. (de)" },
    });
    expect(shown({ message: "source", description: "source" })).toEqual({});
  });

  test("a fresh one is never left out", () => {
    const made = catalogueOf([ONE], {
      translations: { stale: { message: "source", description: "source", resolution: "source" } },
    });
    writeCatalogue(folder, made, [{ catalogue: "acme", locale: "de", errors: { "1": whole["1"] as Texts } }]);
    const out = join(folder, "fresh");
    errdex("generate", folder, "--target", "messages", "--out", out);
    expect(JSON.parse(readFileSync(join(out, "i18next/de/acme-errors.json"), "utf8"))).toEqual({
      "1": { message: "one (de)", description: "One. (de)", resolution: "Do it. (de)" },
    });
  });
});
