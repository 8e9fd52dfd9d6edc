import type { ArgType, Entry } from "../../catalogue/catalogue.ts";
import { allEntries } from "../../catalogue/entries.ts";
import { dialectOf, isArgumentName } from "../../messages/dialect.ts";
import type { Quotation } from "../../messages/icu-parser.ts";
import { allParts, type MessagePart, placeholdersOf } from "../../messages/message.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";
import { unquote } from "./quoted-name.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  checkTexts({ source }) {
    // Key by entry, not by code: codes may occur twice, which unique-code reports.
    const used = new Map<Entry, Set<string>>();
    const broken = new Set<Entry>();
    const quoted = new Map<Entry, Quotation[]>();
    const dialect = dialectOf(source.catalogue.value);
    return {
      concerns: TRAITS.brace,
      mayFail: ({ locale }) => locale === null,
      *examine({ document, path, field, entry }, { parsed }) {
        if (entry === undefined) return;
        if (parsed.problem !== null) broken.add(entry);
        if (parsed.quotations !== undefined) {
          quoted.set(entry, [...(quoted.get(entry) ?? []), ...parsed.quotations]);
        }
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
            } else if (!isArgumentName(name, dialect)) {
              const help = 'Begin it with a lower-case letter, or state "argumentNames": "any" in the catalogue.';
              yield problem(document, path, `the name ${name} is not allowed in this catalogue`, help);
            } else if (!used.get(entry)?.has(name) && !broken.has(entry)) {
              yield problem(document, path, `no text contains {${name}}`, unusedHelp(name, quoted.get(entry) ?? []));
            }
          }
        }
      },
    };
  },
};

/** How to fix an argument that no text uses. Perhaps apostrophes quote its placeholder. */
function unusedHelp(name: string, quotations: readonly Quotation[]): string {
  const quotation = quotations.find(({ names }) => names.includes(name));
  if (quotation === undefined) return "Use it in the message, or delete the argument.";
  return `The apostrophe of ${quotation.text} quotes it. ${unquote(quotation)}`;
}

/** What is wrong with a text, and how to fix it. */
type Mistake = readonly [what: string, help: string];

/** Finds arguments of a text that the entry does not declare. Adds the names of all to `used`. */
function undeclared({ args = [] }: Entry, parts: readonly MessagePart[], used: Set<string>): Mistake[] {
  return placeholdersOf(parts).flatMap((name): Mistake[] => {
    used.add(name);
    if (args.some((arg) => arg.name === name)) return [];
    const type = typeOf(name, parts);
    const help = `Add { "name": "${name}", "type": "${type}" } to "args", or correct the placeholder.`;
    return [[`contains {${name}}, which is not declared`, help]];
  });
}

/** Finds plurals of texts, choices by numbers, and values formatted as what they are not. */
function wrongTypes({ args = [] }: Entry, parts: readonly MessagePart[]): Mistake[] {
  if (!parts.some((part) => "cases" in part || "format" in part)) return [];
  return [...allParts(parts)].flatMap((part): Mistake[] => {
    if (part.kind === "text") return [];
    const type = args.find(({ name }) => name === part.name)?.type;
    const needed = type === undefined ? null : neededTypes(part);
    if (type === undefined || needed === null || needed.types.includes(type)) return [];
    return [[`has ${needed.what} {${part.name}}, which is declared as ${type}`, needed.help]];
  });
}

interface Needed {
  readonly types: readonly ArgType[];
  readonly what: string;
  readonly help: string;
}

const NUMBERS: Pick<Needed, "types" | "help"> = {
  types: ["integer", "number"],
  help: 'Declare it as an "integer" or a "number".',
};
const CHOICE: Needed = { types: ["string"], what: "a choice by", help: 'Declare it as a "string".' };
const PLURAL: Needed = { ...NUMBERS, what: "a plural of" };
const NUMBER: Needed = { ...NUMBERS, what: "the number" };
/** ICU and JavaScript also take milliseconds since 1970. */
const DATE: Needed = { types: ["date", "integer", "number"], what: "the date", help: 'Declare it as a "date".' };

/** The types that an argument must have at a place in a message; null when any will do. */
function neededTypes(part: MessagePart): Needed | null {
  if (part.kind === "select") return CHOICE;
  if (part.kind === "plural") return PLURAL;
  if (part.kind !== "placeholder" || part.format === undefined) return null;
  return part.format.type === "date" || part.format.type === "time" ? DATE : NUMBER;
}

/** The type that an argument has by its first use in a message. */
function typeOf(name: string, parts: readonly MessagePart[]): ArgType {
  const used = [...allParts(parts)].flatMap((part) =>
    part.kind !== "text" && part.name === name ? (neededTypes(part)?.types ?? []) : [],
  );
  return used[0] ?? "string";
}
