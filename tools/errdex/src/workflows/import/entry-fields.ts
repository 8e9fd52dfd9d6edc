import type { Entry } from "../../catalogue/catalogue.ts";
import { TOP_FIELDS } from "../../catalogue/field-lists.ts";

/**
 * Copies an entry with changed fields; undefined removes a field. Existing fields keep their position. A new
 * field goes after the fields that precede it in the table of fields.
 */
export function withFields(
  entry: Entry,
  changes: { readonly [field in keyof Entry]?: Entry[field] | undefined },
): Entry {
  const fields: [string, unknown][] = Object.entries(entry);
  for (const [name, value] of Object.entries(changes)) {
    const at = fields.findIndex(([field]) => field === name);
    if (value === undefined) {
      if (at !== -1) fields.splice(at, 1);
    } else if (at !== -1) fields[at] = [name, value];
    else {
      const earlier = TOP_FIELDS.slice(0, TOP_FIELDS.indexOf(name as keyof Entry)) as readonly string[];
      fields.splice(fields.findLastIndex(([field]) => earlier.includes(field)) + 1, 0, [name, value]);
    }
  }
  return Object.fromEntries(fields) as unknown as Entry;
}
