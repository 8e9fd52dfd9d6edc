import type { Entry } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { sourceTexts } from "../../catalogue/texts.ts";
import { allParts, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  *check({ source }) {
    // Key by entry, not by code: codes may occur twice, which unique-code reports.
    const used = new Map<Entry, Set<string>>();
    const broken = new Set<Entry>();
    for (const { document, path, text, field, isMessage, entry } of sourceTexts(source)) {
      if (!isMessage) continue;
      const { parts, problem: wrong } = parseMessage(text);
      if (wrong !== null) broken.add(entry);
      const names = placeholdersOf(parts);
      used.set(entry, new Set([...(used.get(entry) ?? []), ...names]));
      for (const name of names) {
        if (entry.args?.some((arg) => arg.name === name)) continue;
        const help = `Add { "name": "${name}", "type": "string" } to "args", or correct the placeholder.`;
        yield problem(document, path, `the ${field} contains {${name}}, which is not declared`, help);
      }
      for (const part of allParts(parts)) {
        if (!("cases" in part)) continue;
        const type = entry.args?.find(({ name }) => name === part.name)?.type;
        if (type === undefined || (type === "string") === (part.kind === "select")) continue;
        const what = part.kind === "select" ? "a choice by" : "a plural of";
        const help = part.kind === "select" ? 'Declare it as a "string".' : 'Declare it as an "integer" or a "number".';
        yield problem(document, path, `the ${field} has ${what} {${part.name}}, which is declared as ${type}`, help);
      }
    }
    for (const { entry, document, path: at } of allEntries(source)) {
      const names = (entry.args ?? []).map(({ name }) => name);
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
