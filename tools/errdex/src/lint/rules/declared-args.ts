import { parseMessage, placeholdersOf } from "../../model/parse-message.ts";
import { problem, type Rule } from "../rule.ts";
import { sourceTexts } from "../texts.ts";

export const declaredArgs: Rule = {
  id: "declared-args",
  severity: "error",
  summary: "The placeholders of an entry's texts and its `args` are the same, each declared once.",
  *check(input) {
    const { document, value } = input.source.catalogue;
    // By the entry's place: codes may stand twice, which is another rule's to report.
    const declared = value.errors.map((entry) => (entry.args ?? []).map(({ name }) => name));
    const used = value.errors.map(() => new Set<string>());
    const broken = new Set<number>();
    for (const { path, text, field } of sourceTexts(input)) {
      if (field === "note" || field === "reason") continue;
      const index = Number(path[1]);
      const { parts, problem: wrong } = parseMessage(text);
      if (wrong !== null) broken.add(index);
      for (const name of placeholdersOf(parts)) {
        used[index]?.add(name);
        if (declared[index]?.includes(name)) continue;
        const help = `Add { "name": "${name}", "type": "string" } to "args", or mend the placeholder.`;
        yield problem(document, path, `the ${field} holds {${name}}, which is not declared`, help);
      }
    }
    for (const [index, names] of declared.entries()) {
      for (const [position, name] of names.entries()) {
        const path = ["errors", index, "args", position, "name"];
        if (names.indexOf(name) !== position) {
          yield problem(document, path, `the argument ${name} is declared twice`, "Delete one of the two.");
        } else if (!used[index]?.has(name) && !broken.has(index)) {
          yield problem(document, path, `no text holds {${name}}`, "Use it in the message, or delete the argument.");
        }
      }
    }
  },
};
