import fc from "fast-check";
import { expect, test } from "vitest";
import type { CatalogueSource, Entry, Locale, Typed } from "../../src/catalogue/catalogue.ts";
import { hashInSteps, hashText } from "../../src/catalogue/hash-text.ts";
import { OwnText } from "../../src/catalogue/own-texts.ts";
import { entryTexts, visitTexts } from "../../src/catalogue/texts.ts";
import { lint } from "../../src/check/lint.ts";
import { foldName } from "../../src/check/shared/fold-name.ts";
import { TRAITS, traitsOf, translationTraits } from "../../src/check/shared/traits.ts";
import type { SourceDocument } from "../../src/diagnostics/document.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { toCase } from "../../src/targets/case-style.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { IN_PROPORTION } from "../support/growth.ts";
import { amount } from "../support/long.ts";

/** Text of what rules look for, and of what comes near it. */
const text = fc.string({
  unit: fc.constantFrom(
    ..."{}'#,ab é\n\t",
    ...[
      "{device}",
      "{n, plural, one {#} other {x}}",
      "''",
      "'{'",
      "%!d(x)",
      "%!",
      "[object X]",
      "[object",
      "TODO",
      "XXXL",
    ],
    ...[
      "FIXME",
      "TBD",
      "lorem ipsum",
      "LOREM Ipsum",
      "lorem",
      "\ufffd",
      "null",
      "None",
      "undefined",
      "NaN",
      "nil",
      "\u00a0",
    ],
  ),
  maxLength: 6,
});

/** What the rules about single texts looked for before there were quick tests. */
const LEAKS = [
  /%!\S?\([^)]*\)?/,
  /\[object \w+\]/,
  /^(undefined|null|none|nil|nan)$/i,
  /\b(TODO|FIXME|TBD|XXX)\b/,
  /\blorem ipsum\b/i,
  /\uFFFD/,
];

test("a text without traits has nothing that a rule looks for", () => {
  const seen = { plain: 0, other: 0 };
  fc.assert(
    fc.property(text, (one) => {
      const traits = traitsOf(one, true);
      if ((traits & TRAITS.odd) === 0) {
        expect(one.trim()).toBe(one);
        expect(one).not.toBe("");
        for (const leak of LEAKS) expect(one).not.toMatch(leak);
      }
      if ((traits & TRAITS.brace) === 0) {
        const { parts, problem } = parseMessage(one);
        expect(problem).toBeNull();
        expect(parts.every(({ kind }) => kind === "text")).toBe(true);
      }
      expect(traitsOf(one, false)).toBe(traits & ~TRAITS.brace);
      seen[traits === 0 ? "plain" : "other"] += 1;
    }),
    { numRuns: amount(3000, 30_000) },
  );
  expect(seen.plain).toBeGreaterThan(20);
});

test("a translation has the traits of what it translates", () => {
  const own = new OwnText("a {device}");
  expect(translationTraits(hashText("a {device}"), own, true)).toBe(TRAITS.brace);
  expect(translationTraits(hashText("a {device}"), own, false)).toBe(0);
  expect(translationTraits("0123456789ab", new OwnText("a"), true)).toBe(TRAITS.stale);
  expect(translationTraits(hashText("a"), undefined, true)).toBe(TRAITS.orphan);
});

test("a simple message is parsed as it is inside of one that is not", () => {
  fc.assert(
    fc.property(text, (one) => {
      const { parts, problem, quotations = [] } = parseMessage(one, ["device"]);
      // A quotation that no apostrophe ends takes the plural in.
      if (quotations.some(({ isClosed }) => !isClosed)) return;
      // The plural at the end makes the whole message one that is not simple.
      const whole = parseMessage(`${one} {n, plural, other {}}`, ["device"]);
      expect(problem === null).toBe(whole.problem === null);
      if (problem !== null) return;
      const last = parts.at(-1);
      const spaced =
        last?.kind === "text"
          ? [...parts.slice(0, -1), { ...last, text: `${last.text} ` }]
          : [...parts, { kind: "text", text: " " }];
      expect(whole.parts.slice(0, -1)).toEqual(spaced);
    }),
    { numRuns: amount(2000, 20_000) },
  );
});

test("names that a style writes alike are alike when they are folded", () => {
  const name = fc.string({ unit: fc.constantFrom(..."AbZ09__-"), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      for (const style of ["SCREAMING_SNAKE", "snake", "kebab", "Pascal", "camel"] as const) {
        if (toCase(a, style) === toCase(b, style)) expect(foldName(a)).toBe(foldName(b));
        expect(foldName(toCase(a, style))).toBe(foldName(a));
      }
    }),
    { numRuns: amount(1000, 10_000) },
  );
});

test("an entry's texts are visited as they are listed", () => {
  const entry = {
    ...entryOf(1, "ONE"),
    resolution: "a",
    editorial: {
      resolution: "b",
      notes: ["c", "d"],
      advice: { action: "wait", delay: "none", reason: "e" },
      causes: [{ cause: "f", fix: "g", citations: [] }],
    },
    deprecated: { since: "next", reason: "h" },
  } as Entry;
  const visited: (readonly [string, string])[] = [];
  visitTexts(entry, (value, field) => void visited.push([value, field]));
  expect(visited).toEqual(entryTexts(entry).map((one) => [one.text, one.field]));
  expect(
    visited
      .map(([value]) => value)
      .sort()
      .join(""),
  ).toBe("Description ONE.abcdefghmessage ONE");
});

test("a text has the same hash by each way", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (one) => void expect(hashInSteps(one).slice(0, 12)).toBe(hashText(one))),
  );
});

test("the rules take time in proportion to the entries", () => {
  const measure = (size: number): number => {
    const times = Array.from({ length: 3 }, () => {
      const source = made(size);
      const start = process.cpuUsage();
      expect(lint({ source, targets: [] }).filter(({ rule }) => rule !== "project-path")).toEqual([]);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...times);
  };
  measure(200);
  expect((measure(8 * 500) + 5) / (measure(500) + 5)).toBeLessThan(IN_PROPORTION);
});

/** A catalogue with two translations of every text. */
function made(size: number): CatalogueSource {
  const errors = Array.from({ length: size }, (_, index) =>
    entryOf(index, `MADE_FAILURE_${index}`, {
      message:
        index % 5 === 0
          ? `the request {device} number ${index} was refused`
          : `the request number ${index} was refused`,
      ...(index % 5 === 0 ? { args: [{ name: "device", type: "string" }] } : {}),
    }),
  );
  const document = (file: string, value: unknown): SourceDocument => {
    return { file, text: "", value, locate: () => ({ line: 1, column: 1 }) };
  };
  const typed = <T>(file: string, value: T): Typed<T> => ({ document: document(file, value), value });
  const catalogue = catalogueOf(errors);
  const locales = ["de", "fr"].map((locale) => {
    const translate = (source: string) => ({
      text: `${source} (${locale})`,
      state: "draft" as const,
      source: hashText(source),
    });
    const value: Locale = {
      catalogue: "acme",
      locale,
      errors: Object.fromEntries(
        errors.map(({ code, message, description }) => [
          String(code),
          { message: translate(message), description: translate(description) },
        ]),
      ),
    };
    return typed(`locales/${locale}.json`, value);
  });
  return { catalogue: typed("catalogue.json", catalogue), conformance: null, observed: null, locales, lock: null };
}
