import { comparableMessage } from "../../catalogue/comparable-message.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import type { Path } from "../../diagnostics/document.ts";
import { lineOf, type Problem, problem, type Rule } from "../shared/rule.ts";

export const distinctVariant: Rule = {
  id: "distinct-variant",
  *check({ source }) {
    const placed = allEntries(source);
    const codes = new Set(placed.map(({ entry }) => String(entry.code)));
    for (const one of placed) if (one.entry.editorial?.variants !== undefined) yield* checkEntry(one, codes);
  },
};

/** Checks the variants of one entry: their ids, and that a message tells them apart. */
function* checkEntry({ entry, document, path }: PlacedEntry, codes: ReadonlySet<string>): Generator<Problem> {
  const ids = new Map<string, Path>();
  const messages = new Map<string, Path>([[comparableMessage(entry.message), [...path, "message"]]]);
  for (const [index, variant] of (entry.editorial?.variants ?? []).entries()) {
    const at: Path = [...path, "editorial", "variants", index];
    const first = ids.get(variant.id);
    if (first !== undefined) {
      const message = `the variant ${variant.id} is already there (${lineOf(document, first)})`;
      yield problem(document, [...at, "id"], message, "Delete one of the two, or rename it.");
    }
    ids.set(variant.id, [...at, "id"]);
    if (codes.has(`${entry.code}#${variant.id}`)) {
      const message = `the texts of the variant have the key ${entry.code}#${variant.id}, which is a code`;
      yield problem(document, [...at, "id"], message, "Rename the variant.");
    }
    for (const [place, text] of variant.messages.entries()) {
      const where: Path = [...at, "messages", place];
      const key = comparableMessage(text);
      const same = messages.get(key);
      if (same !== undefined || key === "") {
        const what = key === "" ? "has no words to compare" : `is that of line ${document.locate(same ?? where).line}`;
        yield problem(document, where, `the message ${JSON.stringify(text)} ${what}`, "Correct it, or delete it.");
      }
      messages.set(key, where);
    }
  }
}
