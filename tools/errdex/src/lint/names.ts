import type { Catalogue, Entry } from "../load/catalogue.ts";
import type { Path } from "../load/document.ts";

/** A name or an alias, and where it stands. */
export interface EntryName {
  readonly name: string;
  readonly entry: Entry;
  readonly path: Path;
}

/** Every name and alias, in the order of the file. */
export function* entryNames({ errors }: Catalogue): Generator<EntryName> {
  for (const [index, entry] of errors.entries()) {
    yield { name: entry.name, entry, path: ["errors", index, "name"] };
    for (const [position, name] of (entry.aliases ?? []).entries()) {
      yield { name, entry, path: ["errors", index, "aliases", position] };
    }
  }
}
