import { allEntries } from "../../catalogue/entries.ts";
import { resolveEnvelope } from "../../catalogue/envelope/resolve-envelope.ts";
import { transformCode } from "../../catalogue/envelope/transform-code.ts";
import { lineOf, problem, type Rule } from "../shared/rule.ts";

export const transformedCode: Rule = {
  id: "transformed-code",
  *check({ source }) {
    const { envelope } = source.catalogue.value;
    if (envelope === undefined) return;
    const { code = [], subcode = [] } = resolveEnvelope(envelope);
    const transforms = [...code, ...subcode].flatMap((place) =>
      typeof place === "string" ? [] : [place.transform ?? []],
    );
    const entries = [...allEntries(source)];
    const reported = new Set<unknown>();
    for (const transform of transforms.filter(({ length }) => length > 0)) {
      // Every text that stands for an entry: its code, and what the steps make of it.
      const owners = new Map(entries.map((one) => [String(one.entry.code), one]));
      for (const one of entries) {
        if (typeof one.entry.code !== "string") continue;
        const made = transformCode(one.entry.code, transform).slice(1);
        for (const outcome of new Set(made)) {
          const owner = owners.get(outcome);
          if (owner === undefined) owners.set(outcome, one);
          if (owner === undefined || owner.entry === one.entry || reported.has(one.entry)) continue;
          reported.add(one.entry);
          const other = `${owner.entry.name} (${lineOf(owner.document, [...owner.path, "code"], one.document)})`;
          const message = `the envelope makes ${JSON.stringify(outcome)} of the code ${JSON.stringify(one.entry.code)}, which also stands for ${other}`;
          const help = "Use fewer steps in the envelope's transform, so that both codes stay apart.";
          yield problem(one.document, [...one.path, "code"], message, help);
        }
      }
    }
  },
};
