import type { Entry } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { TEXT_FIELDS } from "../../catalogue/field-lists.ts";
import { statedValues } from "../../catalogue/field-values.ts";
import { allParts, type MessagePart, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  *check({ source }) {
    // Key by entry, not by code: codes may occur twice, which unique-code reports.
    const used = new Map<Entry, Set<string>>();
    const broken = new Set<Entry>();
    for (const placed of allEntries(source)) {
      const { entry } = placed;
      if (!hasBrace(entry)) continue;
      const names = new Set<string>();
      used.set(entry, names);
      for (const field of TEXT_FIELDS) {
        for (const { path, value } of statedValues(entry, field)) {
          const { parts, problem: wrong } = parseMessage(value as string);
          if (wrong !== null) broken.add(entry);
          for (const found of [...undeclared(entry, parts, names), ...wrongTypes(entry, parts)]) {
            const [what, help] = found;
            yield problem(placed.document, [...placed.path, ...path], `the ${field} ${what}`, help);
          }
        }
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
  return [message, description, resolution, editorial?.resolution].some(
    (text) => text !== undefined && (text.includes("{") || text.includes("}")),
  );
}

/** What is wrong with a text, and how to fix it. */
type Mistake = readonly [what: string, help: string];

/** Finds arguments of a text that the entry does not declare. Adds the names of all to `used`. */
function undeclared({ args = [] }: Entry, parts: readonly MessagePart[], used: Set<string>): Mistake[] {
  return placeholdersOf(parts).flatMap((name): Mistake[] => {
    used.add(name);
    if (args.some((arg) => arg.name === name)) return [];
    const help = `Add { "name": "${name}", "type": "string" } to "args", or correct the placeholder.`;
    return [[`contains {${name}}, which is not declared`, help]];
  });
}

/** Finds plurals of texts, and choices by numbers. */
function wrongTypes({ args = [] }: Entry, parts: readonly MessagePart[]): Mistake[] {
  if (!parts.some((part) => "cases" in part)) return [];
  return [...allParts(parts)].flatMap((part): Mistake[] => {
    if (!("cases" in part)) return [];
    const type = args.find(({ name }) => name === part.name)?.type;
    if (type === undefined || (type === "string") === (part.kind === "select")) return [];
    const what = part.kind === "select" ? "a choice by" : "a plural of";
    const help = part.kind === "select" ? 'Declare it as a "string".' : 'Declare it as an "integer" or a "number".';
    return [[`has ${what} {${part.name}}, which is declared as ${type}`, help]];
  });
}
