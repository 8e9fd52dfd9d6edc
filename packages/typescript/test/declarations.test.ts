import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isInUse, readCatalogueEntries, readObservedEntries } from "./support/catalogue.ts";

/** The doc comment before each declared name, as one line: its width is the generator's business. */
function readDocComments(file: string): Map<string, string> {
  const text = readFileSync(join(import.meta.dirname, "../dist", file), "utf8");
  const documented = text.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s+(?:export declare const )?(\w+) = (?:-?\d+\b|"[^"]*")/g,
  );
  return new Map([...documented].map(([, comment = "", name = ""]) => [name, unwrapComment(comment)]));
}

function unwrapComment(comment: string): string {
  return comment
    .replaceAll(/^\s*\* ?/gm, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}

const documented = readCatalogueEntries().filter(isInUse);
const observed = readObservedEntries().filter(isInUse);

describe.each([
  ["codes.d.ts", documented],
  ["observed-codes.d.ts", observed],
  ["constants.d.ts", [...documented, ...observed]],
])("%s", (file, entries) => {
  const comments = readDocComments(file);

  test.each(entries)("explains $name", ({ code, name, aliases = [], message, description }) => {
    expect(comments.get(name)).toContain(`${code}: ${message} ${description}`);
    for (const alias of aliases)
      expect(comments.get(alias)).toMatch(new RegExp(`^Another name of ${name}\\.($| @deprecated )`));
  });
});
