import type { SuccessRule, ValuePlace } from "../../catalogue/envelope/envelope.ts";
import { isPath, parsePath } from "../../catalogue/envelope/parse-path.ts";
import { stableJson } from "../../catalogue/stable-json.ts";
import type { Path } from "../../diagnostics/document.ts";
import { fieldOfPlace, statedPlaces } from "../shared/envelope-places.ts";
import { lineOf, problem, type Rule } from "../shared/rule.ts";

export const unreachablePlace: Rule = {
  id: "unreachable-place",
  *check({ source: { catalogue } }) {
    const { document, value } = catalogue;
    if (value.envelope === undefined) return;
    const seen = new Map<string, Path>();
    for (const stated of statedPlaces(value.envelope)) {
      const { path, place, list } = stated;
      const written = fieldOfPlace(stated);
      // The rule envelope-place reports what cannot be read.
      if (written !== undefined && "problem" in parsePath(written.field)) continue;
      if (written !== undefined && looksLikePath(written.field)) {
        const message = `${JSON.stringify(written.field)} is read as the name of one field`;
        const help = `Write ${asPath(written.field)} for a path, or $[${JSON.stringify(written.field)}] for a field with this name.`;
        yield problem(document, written.path, message, help);
      }
      if (list === "success") {
        const { yes = [], no = [], present, absent } = place as SuccessRule;
        if (yes.length + no.length > 0 || present !== undefined || absent !== undefined) continue;
        const help = "Say what its values mean: yes, no, present or absent.";
        yield problem(document, path, "the rule never decides", help);
        continue;
      }
      const key = `${list} ${keyOf(place as ValuePlace)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, path);
      else {
        const message = `this place stands in the list already (${lineOf(document, first)})`;
        yield problem(document, path, message, "Delete one of them.");
      }
    }
  },
};

/** Whether somebody may have meant a path: JSONPath without its `$`, a JSON Pointer, or names with dots and brackets. */
function looksLikePath(field: string): boolean {
  if (isPath(field)) return false;
  return /^\/[^/]|[A-Za-z0-9_]\.[A-Za-z_]|\[[0-9*]*\]/.test(field);
}

/** What such a text is as a path. */
function asPath(field: string): string {
  if (field.startsWith("/")) {
    const parts = field.slice(1).split("/");
    return `$${parts.map((part) => (/^[0-9]+$/.test(part) ? `[${part}]` : `.${part}`)).join("")}`;
  }
  return `$.${field.replaceAll("[]", "[*]")}`;
}

/** The same for places that are the same, however they are written. */
function keyOf(place: ValuePlace): string {
  const { field, header, httpStatus, transform = [] } = typeof place === "string" ? { field: place } : place;
  return stableJson([field === undefined ? null : parsePath(field), header?.toLowerCase(), httpStatus, transform]);
}
