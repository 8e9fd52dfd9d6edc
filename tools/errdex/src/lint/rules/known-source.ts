import { duplicateIds } from "../declared-ids.ts";
import { problem, type Rule } from "../rule.ts";

export const knownSource: Rule = {
  id: "known-source",
  severity: "error",
  summary: "An entry's source is one of the catalogue's documents, and each of those has an id of its own.",
  *check({ source: { catalogue } }) {
    const { document, value } = catalogue;
    yield* duplicateIds(document, "sources", value.sources);
    const ids = new Set(value.sources.map(({ id }) => id));
    for (const [index, { source }] of value.errors.entries()) {
      if (source === undefined || ids.has(source.id)) continue;
      yield problem(
        document,
        ["errors", index, "source", "id"],
        `the source ${JSON.stringify(source.id)} is not declared`,
        `Declare it under "sources"${ids.size === 0 ? "" : `, or use one of those there: ${[...ids].join(", ")}`}.`,
      );
    }
  },
};
