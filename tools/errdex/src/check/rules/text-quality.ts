import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

/**
 * Text that programs and people leave behind by accident, and its description in findings. The trait `odd` has to
 * include each of them.
 */
const LEAKS: readonly (readonly [RegExp, string])[] = [
  [/%!\S?\([^)]*\)?/, "a failed format"],
  [/\[object \w+\]/, "a printed object"],
  [/^(undefined|null|none|nil|nan)$/i, "a missing value"],
  [/\b(TODO|FIXME|TBD|XXX)\b/, "an unfinished note"],
  [/\blorem ipsum\b/i, "filler text"],
  [/\uFFFD/, "a character lost in decoding"],
];

export const textQuality: Rule = {
  id: "text-quality",
  checkTexts: () => ({
    concerns: TRAITS.odd,
    *examine({ document, path, text, field }) {
      if (text.trim() === "") {
        yield problem(
          document,
          path,
          `the ${field} is empty`,
          "Write the text that users should read, or leave the field out.",
        );
        return;
      }
      for (const [pattern, what] of LEAKS) {
        const leak = pattern.exec(text)?.[0];
        if (leak === undefined) continue;
        yield problem(
          document,
          path,
          `the ${field} contains ${JSON.stringify(leak)}, ${what}`,
          "Write the text that users should read.",
        );
      }
    },
  }),
};
