import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import { FluentParser, type Resource } from "@fluent/syntax";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { quote } from "../../src/generate/quoting/quote.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { amount } from "../support/long.ts";
import { generateAwkward } from "./generate-awkward.ts";
import { meaningOf } from "./meaning.ts";
import { anyParts } from "./parts-arbitrary.ts";
import { readSamples } from "./samples.ts";

const samples = readSamples();
const folder = generateAwkward("messages-fluent");

describe.each([...new Set(samples.map(({ language }) => language))])("%s", (language) => {
  const source = readFileSync(join(folder, language, "acme-errors.ftl"), "utf8");
  const own = samples.filter((sample) => sample.language === language);
  const bundle = new FluentBundle(language, { useIsolating: false });
  beforeAll(() => expect(bundle.addResource(new FluentResource(source))).toEqual([]));

  test("has every text and no other, and nothing that is not understood", () => {
    const resource = parse(source);
    const keys = resource.body.flatMap((entry) =>
      entry.type === "Message" ? entry.attributes.map(({ id }) => `${entry.id.name}.${id.name}`) : [],
    );
    const expected = own.map(({ names, field }) => `error-${names.code}.${field}`);
    expect(keys.sort()).toEqual([...new Set(expected)].sort());
    expect(resource.body.map(({ type }) => type)).not.toContain("Junk");
  });

  test.each(own)("$code $field", ({ names, field, values, meaning }) => {
    const pattern = bundle.getMessage(`error-${names.code}`)?.attributes[field] ?? "";
    const errors: Error[] = [];
    expect([bundle.formatPattern(pattern, values, errors), errors]).toEqual([meaning, []]);
  });
});

const { string } = loadTarget("messages-fluent").value?.syntax ?? {};
const quoteText = (text: string): string => {
  if (string === undefined) throw new Error("The target has no string.");
  return quote(text, string);
};

/** A file with one message, as the target writes it. */
function fileOf(source: string): string {
  const { parts, problem } = parseMessage(source);
  expect(problem).toBeNull();
  return `# Before\na =\n    .b = ${writeMessage(parts, { style: "fluent" }, quoteText)}\n    .c = after\n`;
}

/** What a file's one message says. */
function say(file: string, values: Readonly<Record<string, string | number | FluentNumber>>): string {
  const bundle = new FluentBundle("pl", { useIsolating: false });
  expect(bundle.addResource(new FluentResource(file))).toEqual([]);
  const attributes = bundle.getMessage("a")?.attributes;
  expect(attributes?.c).toBe("after");
  return bundle.formatPattern(attributes?.b ?? "", values);
}

function parse(file: string): Resource {
  return new FluentParser({ withSpans: false }).parse(file);
}

test("any message comes back as it was, whatever a line begins or ends with", () => {
  const parts = anyParts({
    chars: [
      "a",
      "{",
      "}",
      '"',
      "\\",
      "'",
      "[",
      "*",
      ".",
      "#",
      "=",
      "-",
      " ",
      "\n",
      "\t",
      "\u00a0",
      "é",
      "\u{1f600}",
      "\u{e0041}",
    ],
    names: ["device", "n"],
    counted: ["n"],
    chosenBy: ["kind"],
    choices: ["lock", "a-b"],
    forms: ["=1", "one", "few", "many", "=7"],
    anyPlural: false,
  });
  fc.assert(
    fc.property(parts, fc.constantFrom(0, 1, 2, 5, 7), fc.constantFrom("lock", "a-b", "x"), (message, n, kind) => {
      const source = writeMessage(message, { style: "icu" });
      const values = { device: "{ $n }", n, kind };
      const file = fileOf(source);
      expect(say(file, values)).toBe(meaningOf(source, values, "pl"));
      expect(parse(file).body.map(({ type }) => type)).toEqual(["Message"]);
      expect(file).not.toMatch(/[ \t]$/m);
    }),
    { numRuns: amount(100, 500) },
  );
});

test("a text full of braces is one literal, for readers stop at a hundred placeables", () => {
  const file = fileOf("a'{'".repeat(200));
  expect(say(file, {})).toBe("a{".repeat(200));
  expect(file).toContain(`.b = {"${"a{".repeat(200)}"}\n`);
});

test("a text that turns the direction is one literal, or it would be isolated from what it turns", () => {
  const file = fileOf("{device}a \u202eb\u202c c{device}");
  expect(file).toContain('{ $device }{"a \\u202Eb\\u202C c"}{ $device }');
  expect(say(file, { device: "x" })).toBe("xa \u202eb\u202c cx");
});

test.each([
  ["{n, plural, offset:1 other {#}}", "uses an offset"],
  ["{n, plural, offset:1 other {some}}", "uses an offset"],
  ["{kind, select, 0a {x} other {y}}", "the choice by {kind} has the case 0a"],
  ["{kind, select, 007 {x} other {y}}", "has the case 007"],
  ["{kind, select, _a {x} other {y}}", "has the case _a"],
])("%s is refused, since Fluent has no words for it", (source, expected) => {
  expect(() => fileOf(source)).toThrow(expected);
});

describe("what depends on how a value is given", () => {
  const source = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
  const english = (values: Readonly<Record<string, number | FluentNumber>>): string => {
    const bundle = new FluentBundle("en", { useIsolating: false });
    bundle.addResource(new FluentResource(fileOf(source)));
    return bundle.formatPattern(bundle.getMessage("a")?.attributes.b ?? "", values);
  };

  test("an ordinal is chosen for a number that says it is one", () => {
    expect(english({ n: new FluentNumber(22, { type: "ordinal" } as object) })).toBe("22nd");
    // When this fails, @fluent/bundle has learnt NUMBER's type, and templates/README.md should not warn any more.
    expect(english({ n: 22 })).toBe("22th");
  });

  test("a choice by a number is one for a number, not for its digits", () => {
    const file = fileOf("{level, select, 1 {low} other {high}}");
    expect([say(file, { level: 1 }), say(file, { level: "1" })]).toEqual(["low", "high"]);
  });
});
