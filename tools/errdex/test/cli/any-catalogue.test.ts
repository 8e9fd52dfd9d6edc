import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { json, parts } from "../load/json-arbitrary.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { amount } from "../support/long.ts";
import { run } from "../support/run.ts";
import { tempFolder } from "../support/temp.ts";
import { TARGET } from "./catalogues.ts";

const DEVICE = { name: "device", type: "string", description: "Its name." } as const;
const CATALOGUE = catalogueOf(
  [
    entryOf(1, "DEVICE_OFFLINE", { message: "{device} is offline", args: [DEVICE], aliases: ["GONE"], since: "1.0.0" }),
    entryOf("08001", "TOKEN_OLD", {
      deprecated: { since: "1.1.0", reason: "Old.", replacedBy: 1 },
      editorial: { resolution: "Log in.", notes: ["A note."], retry: "never" },
      source: { id: "guide", section: "2" },
      suppress: [{ rule: "code-range", reason: "Documented so." }],
    }),
  ],
  {
    sources: [{ id: "guide", title: "Guide" }],
    categories: [{ id: "general", title: "General", codeRange: { statement: "One digit.", patterns: ["x"] } }],
  },
);
const text = (words: string, source: string) => ({ text: words, state: "draft", source: hashText(source) });
const LOCALE = {
  catalogue: "acme",
  locale: "de",
  errors: { "1": { message: text("{device} ist offline", "{device} is offline") }, "08001": {} },
};

/** Values that stand where others should. */
const awkward = fc.oneof(
  json,
  fc.constantFrom("", " ", "{", "'{", "\u0000", "\ud800", "x-y", "1010", -1, 1.5, 1e21, [], {}, [[]], ["__proto__"]),
);

/** A value with one of its parts, whichever, replaced by another. */
function withPart(value: unknown, index: number, replacement: unknown): unknown {
  const paths = [...parts(value)].map(([path]) => path);
  const path = paths[index % paths.length] ?? [];
  const replace = (part: unknown, [key, ...rest]: readonly string[]): unknown => {
    if (key === undefined) return replacement;
    const copy = (Array.isArray(part) ? [...part] : { ...(part as object) }) as Record<string, unknown>;
    copy[key] = replace(copy[key], rest);
    return copy;
  };
  return replace(value, path);
}

test("the catalogue that the test begins with has no findings", () => {
  expect(outcomeOf(CATALOGUE, LOCALE)).toMatchObject({ exitCode: 0 });
});

test("whatever a catalogue holds, it is answered by findings or by files", () => {
  // Few changes leave the catalogue fine, so one run has none.
  const seen = new Map<number, number>([[outcomeOf(CATALOGUE, LOCALE).exitCode, 1]]);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), awkward), { minLength: 1, maxLength: 2 }),
      fc.boolean(),
      (changes, localiseModel) => {
        let changed: unknown = localiseModel ? LOCALE : CATALOGUE;
        for (const [index, value] of changes) changed = withPart(changed, index, value);
        const {
          exitCode,
          stdout,
          stderr = "",
        } = localiseModel ? outcomeOf(CATALOGUE, changed) : outcomeOf(changed, LOCALE);
        expect(stderr).toBe("");
        expect(stdout).not.toMatch(/^\s+at /m);
        expect(stdout.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Cs}/u);
        seen.set(exitCode, (seen.get(exitCode) ?? 0) + 1);
      },
    ),
    { numRuns: amount(150, 1000) },
  );
  expect([...seen.keys()].sort()).toEqual([0, 1]);
});

const folder = tempFolder();
mkdirSync(join(folder, "locales"));

function outcomeOf(catalogue: unknown, locale: unknown) {
  writeFileSync(join(folder, "catalogue.json"), JSON.stringify(catalogue));
  writeFileSync(join(folder, "locales/de.json"), JSON.stringify(locale));
  return run(["generate", folder, "--target", TARGET, "--out", join(folder, "out"), "--dry-run"], { terminal: false });
}
