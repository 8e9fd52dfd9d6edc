import type { Entry } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { allParts, type MessagePart, placeholdersOf } from "../../messages/message.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  checkTexts({ source }) {
    // Key by entry, not by code: codes may occur twice, which unique-code reports.
    const used = new Map<Entry, Set<string>>();
    const broken = new Set<Entry>();
    return {
      concerns: TRAITS.brace,
      mayFail: ({ locale }) => locale === null,
      *examine({ document, path, field, entry }, { parsed }) {
        if (entry === undefined) return;
        if (parsed.problem !== null) broken.add(entry);
        const names = used.get(entry) ?? new Set<string>();
        used.set(entry, names);
        for (const [what, help] of [...undeclared(entry, parsed.parts, names), ...wrongTypes(entry, parsed.parts)]) {
          yield problem(document, path, `the ${field} ${what}`, help);
        }
      },
      *finish() {
        for (const { entry, document, path: at } of allEntries(source)) {
          if (entry.args === undefined) continue;
          const names = entry.args.map(({ name }) => name);
          for (const [position, name] of names.entries()) {
            const path = [...at, "args", position, "name"];
            if (names.indexOf(name) !== position) {
              yield problem(document, path, `the argument ${name} is declared twice`, "Delete one of the two.");
            } else if (!used.get(entry)?.has(name) && !broken.has(entry)) {
              const help = "Use it in the message, or delete the argument.";
              yield problem(document, path, `no text contains {${name}}`, help);
            }
          }
        }
      },
    };
  },
};

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
