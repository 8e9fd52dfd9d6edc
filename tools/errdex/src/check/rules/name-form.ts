import { entryNames } from "../shared/entry-names.ts";
import { problem, type Rule } from "../shared/rule.ts";

// AIP-193 for the characters and the length; single underscores, so that no two names differ by one alone.
const FORM = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const MIN = 3;
const MAX = 63;

export const nameForm: Rule = {
  id: "name-form",
  severity: "error",
  summary: `Names and aliases are capitals, digits and single underscores, begin with a letter, and have ${MIN} to ${MAX} characters.`,
  *check({ source }) {
    for (const { name, document, path } of entryNames(source)) {
      const shown = JSON.stringify(name);
      if (name.length < MIN || name.length > MAX) {
        const message = `the name ${shown} has ${name.length} ${name.length === 1 ? "character" : "characters"}`;
        yield problem(document, path, message, `A name has ${MIN} to ${MAX}.`);
      } else if (!FORM.test(name)) {
        yield problem(
          document,
          path,
          `the name ${shown} is not in the form TOKEN_EXPIRED`,
          "Use capitals, digits and single underscores, a letter first and no underscore last.",
        );
      }
    }
  },
};
