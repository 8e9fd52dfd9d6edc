import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Catalogue, Entry } from "../../src/catalogue/catalogue.ts";
import { checkSource } from "../../src/check/check-source.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { displayMessage } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { asMessage, catalogueOf, entryOf } from "../support/catalogue.ts";
import { amount } from "../support/long.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { importText } from "./support.ts";

/** Words as they are meant; the documents below write them as Markdown. */
const word = fc.constantFrom(
  "token",
  "it's",
  "{x}",
  "a|b",
  "`c`",
  "<d>",
  "&lt;",
  "*",
  "_e_",
  "\\",
  "[f](g)",
  "é",
  "😀",
  "''",
  "'{'",
  "1,000",
  "#",
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((all) => all.join(" "));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const code = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.integer({ min: 990, max: 1003 }),
  fc.constantFrom("08001", "REPEATED_REQUEST"),
);

const entry = fc.record({
  code,
  message: words,
  description: words,
  resolution: maybe(words),
  advice: maybe(words),
  own: maybe(fc.constantFrom<unknown>(1, [1, 2], { a: { b: "c" } })),
  source: fc.constantFrom("guide", "other", undefined),
  since: maybe(fc.constantFrom("1.0.0", "2.0.0")),
});
const unique = { selector: ({ code: key }: { code: number | string }) => String(key) };
const row = fc.record({ code, message: words, description: words, resolution: fc.oneof(words, fc.constant("")) });
const document = fc.record({
  rows: fc.uniqueArray(row, { ...unique, minLength: 1, maxLength: 8 }),
  hasResolutions: fc.boolean(),
  isBroken: fc.boolean(),
  opens: fc.constantFrom("| ", ""),
});

/** Every field that is the keepers' own. */
const kept = ({ code: key, name, aliases, category, since, editorial = {}, ...rest }: Entry) => {
  const { resolution: _, notes: __, ...judgement } = editorial;
  return { key, name, aliases, category, since, judgement, own: (rest as Record<string, unknown>)["x-own"] };
};

/** Writes a text as Markdown that shows it. */
const markdown = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>&|#!~]/g, "\\$&");
const shown = (text: string): string => displayMessage(parseMessage(text).parts);

test.each(["json", "yaml"])(
  "whatever a revision lists is in the catalogue, and nothing that people wrote is lost: %s",
  (format) => {
    const folder = tempFolder();
    const name = `catalogue.${format}`;
    let merged = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { ...unique, maxLength: 8 }),
        document,
        ([...drafts], { rows, hasResolutions, isBroken, opens }) => {
          const before = catalogueOf(drafts.map(toEntry), {
            project: { path: name, command: "x" },
            sources: [
              { id: "guide", title: "Guide", revision: "2026-01-01" },
              { id: "other", title: "Other" },
            ],
          });
          writeFileSync(
            join(folder, name),
            format === "json"
              ? JSON.stringify(before, null, 2)
              : `# kept\n${stringify(before, { lineWidth: 0, aliasDuplicateObjects: false })}`,
          );
          const columns = ["Code", "Message", "Description", ...(hasResolutions ? ["Solution"] : [])];
          const lines = rows.map((item) => {
            const cells = [item.code, item.message, item.description, ...(hasResolutions ? [item.resolution] : [])];
            const line = `${opens}${cells.map((cell) => markdown(String(cell))).join(" | ")} |`;
            // Cells may be broken at any blank but those of an escape.
            return isBroken ? line.replaceAll(/(?<=\w) (?=\w)/g, "\n") : line;
          });
          const text = [`${opens}${columns.join(" | ")} |`, `${opens}${"---|".repeat(columns.length)}`, ...lines].join(
            "\n",
          );
          const options = ["--source", "guide", "--revision", "2026-07-01", "--complete"];
          const { exitCode, stdout, stderr } = importText(folder, text, ...options);
          expect([exitCode, stdout, stderr]).toEqual([0, expect.anything(), ""]);
          const source = checkSource(folder, []);
          expect(hasErrors(source.diagnostics)).toBe(false);
          const after = source.value?.catalogue.value as Catalogue;

          const byCode = new Map(after.errors.map((made) => [String(made.code), made]));
          for (const old of before.errors) {
            const made = byCode.get(String(old.code));
            expect(kept(made as Entry)).toEqual(kept(old));
            // A resolution of the keepers is where it was, or a note, or what the document says too.
            const texts = [made?.editorial?.resolution, made?.resolution].flatMap((own) =>
              own === undefined ? [] : [shown(own)],
            );
            const own = old.editorial?.resolution;
            if (own !== undefined) expect([...texts, ...(made?.editorial?.notes ?? [])]).toContain(shown(own));
            if (old.source?.id === "other") expect(made).toEqual(old);
            const isListed = rows.some((item) => String(item.code) === String(old.code));
            expect(made?.deprecated?.revision).toBe(old.source?.id === "guide" && !isListed ? "2026-07-01" : undefined);
          }
          for (const item of rows) {
            const made = byCode.get(String(item.code));
            expect(made).toBeDefined();
            if (made === undefined || made.source?.id === "other") continue;
            expect(made.source?.id).toBe("guide");
            expect([shown(made.message), shown(made.description)]).toEqual([item.message, item.description]);
            if (hasResolutions && item.resolution !== "") expect(shown(made.resolution ?? "")).toBe(item.resolution);
            merged += 1;
          }
          expect(after.errors).toHaveLength(new Set([...drafts, ...rows].map((item) => String(item.code))).size);

          const tree = readTree(folder);
          if (format === "yaml") expect(tree[name]).toContain("# kept");
          expect(importText(folder, text, ...options)).toMatchObject({ exitCode: 0 });
          expect(readTree(folder)).toEqual(tree);
        },
      ),
      { numRuns: amount(15, 80) },
    );
    expect(merged).toBeGreaterThan(amount(10, 50));
  },
);

function toEntry(
  {
    code: key,
    message,
    description,
    resolution,
    advice,
    own,
    source,
    since,
  }: typeof entry extends fc.Arbitrary<infer T> ? T : never,
  index: number,
): Entry {
  return {
    ...(own === undefined ? {} : { "x-own": own }),
    ...entryOf(key, `NAME_${"ABCDEFGH"[index]}`, { message: asMessage(message), description: asMessage(description) }),
    ...(resolution === undefined ? {} : { resolution: asMessage(resolution) }),
    editorial: {
      fault: "client",
      ...(resolution !== undefined || advice === undefined ? {} : { resolution: asMessage(advice) }),
    },
    ...(source === undefined ? {} : { source: { id: source } }),
    ...(since === undefined ? {} : { since }),
  };
}
