import { toCase } from "../../targets/case-style.ts";
import { entryStyles } from "../../targets/names.ts";
import type { CaseStyle } from "../../targets/target.ts";
import { type EntryName, entryNames } from "../shared/entry-names.ts";
import { foldName, isAscii } from "../shared/fold-name.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const nameCollision: Rule = {
  id: "name-collision",
  *check({ source, targets }) {
    // Check each style once, and name the first target that uses it.
    const styles = new Map<CaseStyle, string>();
    for (const target of targets) {
      for (const style of entryStyles(target)) if (!styles.has(style)) styles.set(style, target.id);
    }
    const names = alikeNames(entryNames(source));
    if (names.length === 0) return;
    const reported = new Set<string>();
    for (const [style, target] of styles) {
      const seen = new Map<string, string>();
      for (const { name, document, path } of names) {
        const written = toCase(name, style);
        const first = seen.get(written) ?? name;
        seen.set(written, first);
        // The rule unique-name reports identical names.
        if (first === name || reported.has(`${first} ${name}`)) continue;
        reported.add(`${first} ${name}`);
        yield problem(
          document,
          path,
          `the target ${target} writes both ${name} and ${first} as ${written}`,
          "Rename the newer entry. A published name stays.",
        );
      }
    }
  },
};

/** The names that some style may write alike, in their order: different names that differ only in case and marks. */
function alikeNames(names: readonly EntryName[]): readonly EntryName[] {
  const firsts = new Map<string, string>();
  const alike = new Set<string>();
  for (const { name } of names) {
    // The rule name-form reports such a name. Case is not simple there, so compare everything.
    if (!isAscii(name)) return names;
    const folded = foldName(name);
    const first = firsts.get(folded);
    if (first === undefined) firsts.set(folded, name);
    else if (first !== name) alike.add(folded);
  }
  return alike.size === 0 ? [] : names.filter(({ name }) => alike.has(foldName(name)));
}
