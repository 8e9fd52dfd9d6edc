import { allEntries } from "../../catalogue/entries.ts";
import { duplicateIds } from "../shared/declared-ids.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const knownSource: Rule = {
  id: "known-source",
  *check({ source: all }) {
    const { document, value } = all.catalogue;
    yield* duplicateIds(document, "sources", value.sources);
    const ids = new Set(value.sources.map(({ id }) => id));
    for (const { entry, document: file, path } of allEntries(all)) {
      const { source } = entry;
      if (source === undefined || ids.has(source.id)) continue;
      yield problem(
        file,
        [...path, "source", "id"],
        `the source ${JSON.stringify(source.id)} is not declared`,
        `Declare it under "sources"${ids.size === 0 ? "" : `, or use an existing one: ${[...ids].join(", ")}`}.`,
      );
    }
  },
};
