import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { LockedEntry } from "../../catalogue/lock.ts";
import { entryNames } from "../shared/entry-names.ts";
import { releasedPairs } from "../shared/released-pairs.ts";
import { type Problem, problem, type Rule, showCode } from "../shared/rule.ts";

export const releasedName: Rule = {
  id: "released-name",
  *check({ source }) {
    yield* takenNames(source);
    for (const { locked, today } of releasedPairs(source, releasedName.id)) {
      if (today === undefined || locked.removed !== undefined) continue;
      const { entry, document, path } = today;
      const names = [entry.name, ...(entry.aliases ?? [])];
      for (const name of [locked.name, ...(locked.aliases ?? [])]) {
        if (names.includes(name)) continue;
        yield problem(
          document,
          [...path, "name"],
          `the code ${showCode(entry)} was released with the name ${name}, which is now neither its name nor an alias`,
          `Add "${name}" to its aliases: programs use it.`,
        );
      }
    }
  },
};

/** Names of removed codes that another entry has now. Old programs and logs mean the removed error by them. */
function* takenNames(source: CatalogueSource): Iterable<Problem> {
  const removed = new Map<string, LockedEntry>();
  for (const { locked } of releasedPairs(source, releasedName.id)) {
    if (locked.removed === undefined) continue;
    for (const name of [locked.name, ...(locked.aliases ?? [])]) removed.set(name, locked);
  }
  if (removed.size === 0) return;
  for (const { name, entry, document, path } of entryNames(source)) {
    const locked = removed.get(name);
    // The error itself has come back, which is the rule retired-code's, or it was renumbered.
    if (locked === undefined || String(locked.code) === String(entry.code) || locked.takenBy === entry.code) continue;
    yield problem(
      document,
      path,
      `the name ${name} belonged to the code ${showCode(locked)}, which was removed in ${locked.removed}`,
      "Choose another name: old programs mean the removed error by this one.",
    );
  }
}
