import { toCase } from "../../targets/case-style.ts";
import type { CaseStyle } from "../../targets/target.ts";
import { entryNames } from "../shared/entry-names.ts";
import { problem, type Rule } from "../shared/rule.ts";

export const nameCollision: Rule = {
  id: "name-collision",
  *check({ source, targets }) {
    // Check each style once, and name the first target that uses it.
    const styles = new Map<CaseStyle, string>();
    for (const { id, names } of targets) {
      for (const style of Object.values(names)) if (!styles.has(style)) styles.set(style, id);
    }
    const reported = new Set<string>();
    for (const [style, target] of styles) {
      const seen = new Map<string, string>();
      for (const { name, document, path } of entryNames(source)) {
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
