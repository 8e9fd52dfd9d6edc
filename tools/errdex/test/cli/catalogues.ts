import { join } from "node:path";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { runFolder } from "../support/temp.ts";

/** The target of these tests: one text file. */
export const TARGET = join(import.meta.dirname, "../fixtures/sample-target");

/** A catalogue without findings, with one warning, and with one error; each the path of its folder. */
export const FINE: string = writeCatalogue(runFolder(), catalogueOf([entryOf(1, "TOKEN_INVALID")]));
export const WARNED: string = writeCatalogue(
  runFolder(),
  catalogueOf([entryOf(1, "TOKEN_INVALID")], {
    categories: [{ id: "general", title: "General", codeRange: { statement: "10 to 19", patterns: ["1x"] } }],
  }),
);
export const WRONG: string = writeCatalogue(runFolder(), catalogueOf([entryOf(1, "ok")]));
