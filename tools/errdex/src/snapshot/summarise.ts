import type { Change } from "./change.ts";
import type { ChangeKind } from "./change-classes.ts";
import { VARIANT_KINDS } from "./diff-variants.ts";

/** The counted kinds, in this order. Every other kind counts as "other change". */
const COUNTED: readonly (readonly [one: string, many: string, kinds: readonly ChangeKind[]])[] = [
  ["new code", "new codes", ["code-added"]],
  ["code now documented", "codes now documented", ["code-documented"]],
  ["code removed", "codes removed", ["code-removed"]],
  ["code renumbered", "codes renumbered", ["code-renumbered"]],
  ["name of another code", "names of other codes", ["name-moved"]],
  ["code with another meaning", "codes with another meaning", ["meaning-changed", "code-reused"]],
  ["code retired", "codes retired", ["code-retired"]],
  ["code deprecated", "codes deprecated", ["code-deprecated"]],
  ["code renamed", "codes renamed", ["name-changed", "name-removed"]],
  ["code reworded", "codes reworded", ["message-changed", "text-changed"]],
  ["code with other advice", "codes with other advice", ["guidance-changed"]],
  ["code with other variants", "codes with other variants", VARIANT_KINDS],
  ["value added or removed", "values added or removed", ["value-added", "value-removed"]],
  ["new language", "new languages", ["locale-added"]],
  ["language with lost translations", "languages with lost translations", ["translation-lost"]],
  ["language with other texts", "languages with other texts", ["translation-changed"]],
];

/**
 * Summarises changes in one line: `2 new codes, 1 code deprecated, 1 other change`. Each code counts once,
 * under its first kind.
 */
export function summarise(changes: readonly Change[]): string {
  const counts = new Map<string, number>();
  const seen = new Set<string>();
  const count = (one: string, many: string, found: readonly Change[]): void => {
    const fresh = new Set(
      found
        .map(({ code, subject }) => JSON.stringify([code, code === null ? subject : null]))
        .filter((id) => !seen.has(id)),
    );
    for (const id of fresh) seen.add(id);
    if (fresh.size > 0) counts.set(fresh.size === 1 ? one : many, fresh.size);
  };
  for (const [one, many, kinds] of COUNTED) {
    count(
      one,
      many,
      changes.filter(({ kind }) => kinds.includes(kind)),
    );
  }
  const known = COUNTED.flatMap(([, , kinds]) => kinds);
  count(
    "other change",
    "other changes",
    changes.filter(({ kind }) => !known.includes(kind)),
  );
  return counts.size === 0 ? "no change" : [...counts].map(([words, number]) => `${number} ${words}`).join(", ");
}
