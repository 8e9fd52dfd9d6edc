import { parseMessage, placeholdersOf } from "../../model/parse-message.ts";
import { problem, type Rule } from "../rule.ts";
import { sourceTexts } from "../texts.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  severity: "error",
  summary: "The placeholders of an entry's texts and its `args` are the same, each declared once.",
  *check(input) {
    const { document, value } = input.source.catalogue;
    const used = new Map<string, Set<string>>();
    const declared = new Map(
      value.errors.map((entry) => [String(entry.code), (entry.args ?? []).map(({ name }) => name)]),
    );
    for (const { path, text, field, code } of sourceTexts(input)) {
      if (field === "note" || field === "reason") continue;
      const names = placeholdersOf(parseMessage(text).parts);
      used.set(code, new Set([...(used.get(code) ?? []), ...names]));
      for (const name of names) {
        if (declared.get(code)?.includes(name)) continue;
        const help = `Add { "name": "${name}", "type": "string" } to "args", or mend the placeholder.`;
        yield problem(document, path, `the ${field} holds {${name}}, which is not declared`, help);
      }
    }
    for (const [index, entry] of value.errors.entries()) {
      const names = (entry.args ?? []).map(({ name }) => name);
      for (const [position, name] of names.entries()) {
        const path = ["errors", index, "args", position, "name"];
        if (names.indexOf(name) !== position) {
          yield problem(document, path, `the argument ${name} is declared twice`, "Delete one of the two.");
        } else if (!used.get(String(entry.code))?.has(name)) {
          yield problem(document, path, `no text holds {${name}}`, "Use it in the message, or delete the argument.");
        }
      }
    }
  },
};
