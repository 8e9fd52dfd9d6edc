import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { sourceTexts, type Text } from "../../catalogue/texts.ts";
import { headTexts, translations } from "../../catalogue/translations.ts";
import { problem, type Rule } from "../shared/rule.ts";

/** Text that programs and people leave behind by accident, and its description in findings. */
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
  *check({ source }) {
    for (const { document, path, text, field } of allTexts(source)) {
      if (text.trim() === "") {
        yield problem(
          document,
          path,
          `the ${field} is empty`,
          "Write the text that users should read, or leave the field out.",
        );
        continue;
      }
      if (text.trim() !== text) {
        yield problem(document, path, `the ${field} begins or ends with white space`, "Delete it.");
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
    }
  },
};

function allTexts(source: CatalogueSource): Text[] {
  return [...headTexts(source), ...sourceTexts(source), ...translations(source)];
}
