import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Entry, Locale } from "../../src/catalogue/catalogue.ts";
import { readSource } from "../../src/io/read/read-source.ts";
import type { Snapshot } from "../../src/snapshot/snapshot.ts";
import { snapshotOfSource } from "../../src/snapshot/snapshot-of-source.ts";
import { catalogueOf, writeCatalogue } from "../support/catalogue.ts";
import { tempFolder } from "../support/temp.ts";

interface Parts {
  readonly errors?: readonly Entry[];
  readonly observed?: readonly Entry[];
  readonly more?: Partial<Catalogue>;
  readonly locales?: readonly Locale[];
}

/** A version as it is read from files. */
export function releasedOf({ errors = [], observed, more, locales }: Parts): Snapshot {
  const folder = writeCatalogue(tempFolder(), catalogueOf(errors, more), locales);
  if (observed !== undefined) {
    const entries = observed.map((entry) => ({ ...entry, category: "seen", citations: ["acme/app#1"] }));
    const overlay = { catalogue: "acme", category: { id: "seen", title: "Seen" }, errors: entries };
    writeFileSync(join(folder, "observed.json"), JSON.stringify(overlay));
  }
  const { value, diagnostics } = readSource(folder);
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  return snapshotOfSource(value, "test");
}
