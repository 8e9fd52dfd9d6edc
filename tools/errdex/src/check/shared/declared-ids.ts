import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { lineOf, type Problem, problem } from "./rule.ts";

/** Reports each id that occurs twice in a list. */
export function* duplicateIds(
  document: SourceDocument,
  list: Path,
  items: readonly { readonly id: string }[],
): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [index, { id }] of items.entries()) {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      continue;
    }
    const message = `the id ${id} is already declared (${lineOf(document, [...list, first, "id"])})`;
    yield problem(document, [...list, index, "id"], message, "Delete one of the two, or rename it.");
  }
}
