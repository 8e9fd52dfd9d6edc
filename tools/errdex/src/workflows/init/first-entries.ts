import type { Catalogue, CatalogueSource, Entry } from "../../catalogue/catalogue.ts";
import { editDocument } from "../../formats/edit-document.ts";

/** The entries of a new catalogue: enough to see what is generated, and meant to be replaced. */
const ENTRIES: readonly Entry[] = [
  {
    code: 1001,
    name: "TOKEN_EXPIRED",
    category: "access",
    message: "token expired",
    description: "The access token is no longer valid.",
    resolution: "Request a new token, then repeat the call.",
    retry: "after-change",
  },
  {
    code: 2001,
    name: "ITEM_NOT_FOUND",
    category: "items",
    message: "no item {id}",
    description: "There is no item with this id.",
    resolution: "Check the id.",
    args: [{ name: "id", type: "string" }],
    retry: "never",
  },
];

/** Adds two entries to a catalogue without any. */
export function addFirstEntries(source: CatalogueSource): CatalogueSource {
  const { catalogue } = source;
  const value: Catalogue = {
    ...catalogue.value,
    categories: [
      { id: "access", title: "Access" },
      { id: "items", title: "Items" },
    ],
    errors: ENTRIES,
  };
  return { ...source, catalogue: { document: editDocument(catalogue.document, value), value } };
}
