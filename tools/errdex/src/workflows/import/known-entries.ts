import type { Entry } from "../../catalogue/catalogue.ts";
import type { LockedEntry } from "../../catalogue/lock.ts";
import { CategoryBook } from "./choose-category.ts";
import type { MergeInput } from "./merge-revision.ts";
import { NameBook } from "./suggest-name.ts";

/** The catalogue's contents before the merge, by code. The number 1010 and the text "1010" are the same code. */
export interface KnownEntries {
  readonly documented: ReadonlyMap<string, Entry>;
  readonly observed: ReadonlyMap<string, Entry>;
  readonly released: ReadonlyMap<string, LockedEntry>;
  /** The documented entries whose source is the imported document. */
  readonly own: ReadonlyMap<string, Entry>;
  readonly names: NameBook;
  readonly categories: CategoryBook;
}

/** Looks up what a catalogue has. If a code occurs twice, the first entry is used; the rule unique-code reports it. */
export function knownEntries({ catalogue, observed, lock, listed, revision, targets }: MergeInput): KnownEntries {
  const documented = new Map([...catalogue.errors].reverse().map((entry) => [String(entry.code), entry]));
  const own = new Map(
    catalogue.errors
      .map((entry) => [String(entry.code), entry] as const)
      .filter(([key, entry]) => entry.source?.id === revision.source && documented.get(key) === entry),
  );
  const foreignIds = new Set(
    observed === null ? [] : [observed.category, ...(observed.categories ?? [])].map(({ id }) => id),
  );
  return {
    documented,
    observed: new Map((observed?.errors ?? []).map((entry) => [String(entry.code), entry])),
    released: new Map((lock?.errors ?? []).map((entry) => [String(entry.code), entry])),
    own,
    names: new NameBook(takenNames({ catalogue, observed, lock }), targets),
    categories: new CategoryBook(catalogue.categories, own, listed, foreignIds),
  };
}

function* takenNames({
  catalogue,
  observed,
  lock,
}: Pick<MergeInput, "catalogue" | "observed" | "lock">): Generator<string> {
  for (const { name, aliases = [] } of [...catalogue.errors, ...(observed?.errors ?? []), ...(lock?.errors ?? [])]) {
    yield name;
    yield* aliases;
  }
}
