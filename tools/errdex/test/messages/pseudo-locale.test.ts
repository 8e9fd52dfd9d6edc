import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { createInstance } from "i18next";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { listTargets } from "../../src/io/read/load-target.ts";
import { categoriesOf } from "../../src/messages/counting.ts";
import { displayMessage, type MessagePart, placeholdersOf } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { isPseudo, PSEUDO_LOCALES, type PseudoLocale, pseudoMessage } from "../../src/messages/pseudo-locale.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { amount } from "../support/long.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { meaningOf, type Values } from "./meaning.ts";
import { anyParts } from "./parts-arbitrary.ts";
import { readSamples } from "./samples.ts";

const PADDING = /( (öñé|ţŵö|ţĥŕéé|ƒöûŕ|ƒîṽé|šîẋ|šéṽéñ|éîĝĥţ|ñîñé|ţéñ))*\]$/;
/** Letters that have no decomposition of their own. */
const LETTERS: Readonly<Record<string, string>> = {
  ƀ: "b",
  ð: "d",
  ƒ: "f",
  ɱ: "m",
  þ: "p",
  ʠ: "q",
  Ɓ: "B",
  Ð: "D",
  Ƒ: "F",
  Þ: "P",
  Ɋ: "Q",
};

/** What stays of a text when accents are left out. */
const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/./gsu, (char) => LETTERS[char] ?? char);

/** The text that a pseudo-locale's was made of, as far as it can be told. */
function undo(text: string, tag: PseudoLocale): string {
  if (tag === "ar-XB") return text.replace(/\u200f\u202e|\u202c\u200f/g, "");
  expect(text).toMatch(/^\[.*\]$/s);
  return withoutAccents(text.slice(1).replace(PADDING, ""));
}

const original = (text: string, tag: PseudoLocale): string => (tag === "en-XA" ? withoutAccents(text) : text);

const english = readSamples().filter(({ language }) => language === "en");
const folder = generateAwkward("messages", PSEUDO_LOCALES);
const icu = generateAwkward("messages-formatjs", PSEUDO_LOCALES);
const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, "utf8"));

describe.each(PSEUDO_LOCALES)("%s", (tag) => {
  const bundle = read(join(icu, `${tag}.json`));

  test("has every text of the catalogue's own language", () => {
    expect(Object.keys(bundle)).toEqual(Object.keys(read(join(icu, "en.json"))));
  });

  test.each(english)("FormatJS: $code $field", ({ code, field, source, values, meaning }) => {
    const said = String(new IntlMessageFormat(bundle[`${code}.${field}`] ?? "", tag).format(values));
    expect(undo(said, tag)).toBe(original(meaning, tag));
    // Where there is no text, nothing runs the other way.
    if (tag === "en-XA" || /\w/.test(source.replace(/\{.*\}/, ""))) expect(said).not.toBe(meaning);
  });

  // `{{`, a brace before a placeholder and `$t(` mean something to i18next; with accents the last does not.
  const unsayable = tag === "en-XA" ? /'\{'?\{/ : /'\{'?\{|\$t\(/;
  test.each(english.filter(({ source }) => !unsayable.test(source)))("i18next: $code $field", async (sample) => {
    const instance = createInstance();
    await instance.init({
      lng: tag,
      resources: { [tag]: { acme: read(join(folder, "i18next", tag, "acme-errors.json")) } },
      ns: "acme",
      keySeparator: "\u0001",
      nsSeparator: false,
      interpolation: { escapeValue: false, skipOnVariables: true },
    });
    const { code, field, values, meaning } = sample;
    const options = { ...values, ...("kind" in values ? { context: String(values.kind) } : {}) };
    expect(undo(instance.t(`${code}\u0001${field}`, options), tag)).toBe(original(meaning, tag));
  });
});

const ingredients = {
  chars: ["a", "Z", "q", "'", "{", "}", "#", " ", "\n", "é", "\u{1f600}"],
  names: ["device", "n"],
  counted: ["n"],
  chosenBy: ["kind"],
  choices: ["lock", "a-b"],
  forms: ["=0", "one"],
  anyPlural: true,
};

/** A message without its texts. */
function bones(parts: readonly MessagePart[]): unknown[] {
  return parts.flatMap((part): unknown[] => {
    if (part.kind === "text") return [];
    return "cases" in part ? [{ ...part, cases: part.cases.map(({ key, parts: of }) => [key, bones(of)]) }] : [part];
  });
}

test("placeholders, numbers, plurals and choices stay as they are", () => {
  fc.assert(
    fc.property(anyParts({ ...ingredients, anyPlural: false }), (message) => {
      expect(placeholdersOf(pseudoMessage(message, "ar-XB"))).toEqual(placeholdersOf(message));
      const accented = bones(pseudoMessage(message, "en-XA"));
      const general = (part: unknown): unknown => JSON.parse(JSON.stringify(part));
      // English has one and other; a message that lacks the first gets it.
      expect(general(dropAdded(accented, message))).toEqual(general(bones(message)));
    }),
  );
});

/** The bones without the forms that the message did not have. */
function dropAdded(added: unknown[], message: readonly MessagePart[]): unknown[] {
  const inside = message.filter((part) => part.kind !== "text");
  return added.map((bone, index) => {
    const part = inside[index];
    if (part === undefined || !("cases" in part)) return bone;
    const cases = (bone as { cases: [string, unknown[]][] }).cases.flatMap(([key, of]) => {
      const own = part.cases.find((one) => one.key === key);
      return own === undefined ? [] : [[key, dropAdded(of, own.parts)]];
    });
    return { ...part, cases };
  });
}

test("a message says the same as before, with accents or turned around", () => {
  const values = fc.record({ n: fc.constantFrom(0, 1, 2, 3, 11, 100), kind: fc.constantFrom("lock", "a-b", "x") });
  const any = anyParts({ ...ingredients, anyPlural: false, forms: ["=0", "=2", "one"] });
  fc.assert(
    fc.property(any, values, fc.constantFrom(...PSEUDO_LOCALES), (message, { n, kind }, tag) => {
      const all: Values = { device: "#1", n, kind };
      const said = meaningOf(writeMessage(pseudoMessage(message, tag), { style: "icu" }), all, tag);
      const meant = meaningOf(writeMessage(message, { style: "icu" }), all, "en");
      expect(undo(said, tag)).toBe(original(meant, tag));
    }),
    { numRuns: amount(100, 500) },
  );
});

test("a plural has the forms that the tag's language has", () => {
  const keys = (source: string, tag: PseudoLocale): string[] =>
    pseudoMessage(parseMessage(source).parts, tag).flatMap((part) =>
      "cases" in part ? part.cases.map(({ key }) => key) : [],
    );
  expect(categoriesOf("ar-XB")).toEqual(["zero", "one", "two", "few", "many", "other"]);
  const polish = "{n, plural, =0 {-} one {a} few {b} many {c} other {d}}";
  expect(keys(polish, "en-XA")).toEqual(["=0", "one", "other"]);
  expect(keys(polish, "ar-XB")).toEqual(["=0", "one", "few", "many", "zero", "two", "other"]);
  expect(keys("{n, selectordinal, one {a} two {b} few {c} other {d}}", "en-XA")).toEqual([
    "one",
    "two",
    "few",
    "other",
  ]);
  expect(keys("{n, selectordinal, one {a} two {b} few {c} other {d}}", "ar-XB")).toEqual(["other"]);
});

describe("lengths and marks", () => {
  const make = (source: string, tag: PseudoLocale): string =>
    displayMessage(pseudoMessage(parseMessage(source).parts, tag));
  test.each([
    ["{device}", "[{device}]", "{device}"],
    ["Off.", "[Öƒƒ. öñé]", "\u200f\u202eOff.\u202c\u200f"],
    ["a {device} b", "[å {device} ƀ öñé]", "\u200f\u202ea\u202c\u200f {device} \u200f\u202eb\u202c\u200f"],
    ["a\n\n b", "[å\n\n ƀ öñé]", "\u200f\u202ea\u202c\u200f\n\n \u200f\u202eb\u202c\u200f"],
    ["设备", "[设备 öñé]", "\u200f\u202e设备\u202c\u200f"],
  ])("%s", (source, accented, turned) => {
    expect(make(source, "en-XA")).toBe(accented);
    expect(make(source, "ar-XB")).toBe(turned);
  });

  test("a text grows by about 40 %", () => {
    for (const { source } of english.filter(({ source: text }) => text.length >= 20 && !text.includes("'{"))) {
      const { parts } = parseMessage(source);
      const text = displayMessage(parts).replace(/\{\w+\}/g, "");
      const longer = make(source, "en-XA").replace(/\{\w+\}/g, "");
      expect(longer.length / text.length, source).toBeGreaterThanOrEqual(1.4);
      expect(longer.length - text.length * 1.4, source).toBeLessThan(8);
    }
  });
});

test("they are made when they are asked for, for every target, and go when they are not", () => {
  const spec = writeCatalogue(tempFolder(), catalogueOf([entryOf(1, "ONE_FAILED")]));
  const out = tempFolder();
  const generate = (...more: string[]) =>
    errdex("generate", spec, "--target", "messages", "--target", "messages-formatjs", "--out", out, ...more);
  const named = (): string[] =>
    Object.keys(readTree(out)).filter((name) => PSEUDO_LOCALES.some((tag) => name.includes(tag)));
  expect(generate()).toMatchObject({ exitCode: 0 });
  expect(named()).toEqual([]);
  const lock = readTree(out)["messages/catalogue.lock.json"];
  expect(generate("--pseudo")).toMatchObject({ exitCode: 0 });
  expect(named()).toEqual([
    "messages-formatjs/ar-XB.json",
    "messages-formatjs/en-XA.json",
    "messages/i18next/ar-XB/acme-errors.json",
    "messages/i18next/en-XA/acme-errors.json",
  ]);
  // The lock says what a package was made from, and these were made from what it holds already.
  expect(readTree(out)["messages/catalogue.lock.json"]).toBe(lock);
  expect(generate("--pseudo", "--check")).toMatchObject({ exitCode: 0 });
  expect(generate("--check").stdout).toContain("no template generates this file any more");
  expect(generate()).toMatchObject({ exitCode: 0 });
  expect(named()).toEqual([]);
});

test.each(listTargets())("$id has them as it has any language", ({ id }) => {
  const spec = writeCatalogue(tempFolder(), catalogueOf([entryOf(1, "ONE_FAILED")]));
  const out = tempFolder();
  expect(errdex("generate", spec, "--target", id, "--out", out, "--pseudo")).toMatchObject({ exitCode: 0 });
  // Where a language is a file of its own, so is each of these.
  // Android writes a region as `rXA`.
  const text = JSON.stringify(readTree(out))
    .replaceAll("_", "-")
    .replaceAll(/-r(?=X[AB])/g, "-");
  expect(PSEUDO_LOCALES.filter((tag) => text.includes(tag))).toEqual(PSEUDO_LOCALES);
});

test("no translation is taken for one", () => {
  expect(["en-XA", "ar-XB", "en", "ar", "en-US", "en-xa", ""].filter(isPseudo)).toEqual(["en-XA", "ar-XB"]);
});
