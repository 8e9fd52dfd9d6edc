import { entryNames } from "../shared/entry-names.ts";
import { problem, type Rule } from "../shared/rule.ts";

// AIP-193 gives the greatest length. `OK` is a good name; one letter tells nothing.
const MIN = 2;
const MAX = 63;

export const nameLength: Rule = {
  id: "name-length",
  *check({ source }) {
    for (const { name, document, path } of entryNames(source)) {
      if (name.length >= MIN && name.length <= MAX) continue;
      const message = `the name ${JSON.stringify(name)} has ${name.length} ${name.length === 1 ? "character" : "characters"}`;
      yield problem(document, path, message, `A name has ${MIN} to ${MAX} characters.`);
    }
  },
};
