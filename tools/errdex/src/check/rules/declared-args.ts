import type { Entry } from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import { type EntryText, isTextField, textsOf } from "../../catalogue/texts.ts";
import { allParts, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { type Problem, problem, type Rule } from "../shared/rule.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  *check({ source }) {
    // Key by entry, not by code: codes may occur twice, which unique-code reports.
    const used = new Map<Entry, Set<string>>();
    const broken = new Set<Entry>();
    for (const placed of allEntries(source)) {
      const { entry } = placed;
      if (!hasBrace(entry)) continue;
      for (const text of textsOf(entry)) {
        if (!isTextField(text.field)) continue;
        const { parts, problem: wrong } = parseMessage(text.text);
        if (wrong !== null) broken.add(entry);
        const names = placeholdersOf(parts);
        used.set(entry, new Set([...(used.get(entry) ?? []), ...names]));
        yield* undeclared(placed, text, names);
        yield* wrongTypes(placed, text, parts);
      }
    }
    for (const { entry, document, path: at } of allEntries(source)) {
      if (entry.args === undefined) continue;
      const names = entry.args.map(({ name }) => name);
      for (const [position, name] of names.entries()) {
        const path = [...at, "args", position, "name"];
        if (names.indexOf(name) !== position) {
          yield problem(document, path, `the argument ${name} is declared twice`, "Delete one of the two.");
        } else if (!used.get(entry)?.has(name) && !broken.has(entry)) {
          yield problem(document, path, `no text contains {${name}}`, "Use it in the message, or delete the argument.");
        }
      }
    }
  },
};

/** Whether a text of the entry has a brace. Without one there is no argument and no mistake. */
function hasBrace({ message, description, resolution, editorial }: Entry): boolean {
  return [message, description, resolution, editorial?.resolution].some((text) => /[{}]/.test(text ?? ""));
}

function* undeclared({ entry, document, path: at }: PlacedEntry, text: EntryText, names: readonly string[]) {
  for (const name of names) {
    if (entry.args?.some((arg) => arg.name === name)) continue;
    const help = `Add { "name": "${name}", "type": "string" } to "args", or correct the placeholder.`;
    const path = [...at, ...text.path];
    yield problem(document, path, `the ${text.field} contains {${name}}, which is not declared`, help);
  }
}

function* wrongTypes(
  { entry, document, path: at }: PlacedEntry,
  text: EntryText,
  parts: ReturnType<typeof parseMessage>["parts"],
): Generator<Problem> {
  for (const part of allParts(parts)) {
    if (!("cases" in part)) continue;
    const type = entry.args?.find(({ name }) => name === part.name)?.type;
    if (type === undefined || (type === "string") === (part.kind === "select")) continue;
    const what = part.kind === "select" ? "a choice by" : "a plural of";
    const help = part.kind === "select" ? 'Declare it as a "string".' : 'Declare it as an "integer" or a "number".';
    const path = [...at, ...text.path];
    yield problem(document, path, `the ${text.field} has ${what} {${part.name}}, which is declared as ${type}`, help);
  }
}
