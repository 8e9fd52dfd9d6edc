import { allEntries } from "../../catalogue/entries.ts";
import { duplicateIds } from "../shared/declared-ids.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const knownSource: Rule = {
  id: "known-source",
  *check({ source: all }) {
    const { document, value } = all.catalogue;
    yield* duplicateIds(document, ["sources"], value.sources);
    const documents = new Set(value.sources.map(({ id }) => id));
    const others = new Set<string>();
    if (all.observed !== null) {
      const { document: file, value: observed } = all.observed;
      yield* duplicateIds(file, ["sources"], observed.sources ?? []);
      for (const [index, { id }] of (observed.sources ?? []).entries()) {
        others.add(id);
        if (!documents.has(id)) continue;
        const message = `the source ${id} is one of the catalogue's own`;
        const help =
          "Give the source another id. If the source documents these codes, move their entries to the catalogue.";
        yield problem(file, ["sources", index, "id"], message, help);
      }
    }
    for (const { entry, document: file, path } of allEntries(all)) {
      const { source } = entry;
      const isObserved = file !== document;
      const ids = isObserved ? others : documents;
      if (isObserved && source !== undefined && documents.has(source.id) && !others.has(source.id)) {
        const message = `the source ${JSON.stringify(source.id)} is the catalogue's, so this entry is documented`;
        yield problem(
          file,
          [...path, "source", "id"],
          message,
          "Move the entry to the catalogue, or delete the source.",
        );
        continue;
      }
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
