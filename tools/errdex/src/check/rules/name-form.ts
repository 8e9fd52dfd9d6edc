import { entryNames } from "../shared/entry-names.ts";
import { problem, type Rule } from "../shared/rule.ts";

// AIP-193 gives the characters. Only single underscores, so that no two names differ just in their
// number.
const FORM = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export const nameForm: Rule = {
  id: "name-form",
  *check({ source }) {
    for (const { name, document, path } of entryNames(source)) {
      const shown = JSON.stringify(name);
      if (!FORM.test(name)) {
        yield problem(
          document,
          path,
          `the name ${shown} does not have the form TOKEN_EXPIRED`,
          "Use capitals, digits and single underscores. Begin with a letter, and do not end with an underscore.",
        );
      }
    }
  },
};
