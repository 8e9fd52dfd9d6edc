import { closest } from "fastest-levenshtein";
import type { Finding, Path } from "../../diagnostics/document.ts";
import type { Model } from "../../model/model.ts";
import type { Target } from "../../targets/target.ts";
import { contextShapes } from "./context-shapes.ts";
import type { Shape } from "./shape.ts";

/**
 * Evaluates a `when` condition: true when the field exists and is not null, false or empty.
 *
 * @param when the field's path in the model. Without it, the result is true.
 */
export function isMet(when: string | undefined, model: Model): boolean {
  if (when === undefined) return true;
  let value: unknown = model;
  for (const field of when.split(".")) value = (value as Readonly<Record<string, unknown>> | null)?.[field];
  const isEmpty = value === "" || (Array.isArray(value) && value.length === 0);
  return value !== undefined && value !== null && value !== false && !isEmpty;
}

/** Reports every `when` of a target that names no field of the model. */
export function checkConditions(target: Target): Finding[] {
  const { files, runtime = [] } = target;
  return [...checkList("files", files, target), ...checkList("runtime", runtime, target)];
}

function checkList(list: string, items: readonly { readonly when?: string }[], target: Target): Finding[] {
  const { document } = target;
  const { catalogue } = contextShapes(target);
  return items.flatMap(({ when }, index) => {
    const help = when === undefined ? null : helpWith(when, catalogue);
    if (help === null) return [];
    const path: Path = [list, index, "when"];
    return { rule: "target-file", severity: "error", document, path, message: `there is no field ${when}`, help };
  });
}

/** The fix for a `when` that names no field; null when the field exists. */
function helpWith(when: string, context: Shape): string | null {
  let shape: Shape = context;
  let before = "";
  for (const field of when.split(".")) {
    if (typeof shape === "string" || !("fields" in shape)) return `Write "${before.slice(0, -1)}"; it has no fields.`;
    const inner: Shape | undefined = Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
    if (inner === undefined) {
      const known = Object.keys(shape.fields);
      return `Did you mean "${before}${closest(field, known)}"? The fields are ${known.join(", ")}.`;
    }
    before += `${field}.`;
    shape = inner;
  }
  return null;
}
