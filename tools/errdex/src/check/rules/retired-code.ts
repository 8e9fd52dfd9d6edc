import type { Entry } from "../../catalogue/catalogue.ts";
import { hashText } from "../../catalogue/hash-text.ts";
import type { LockedEntry } from "../../catalogue/lock.ts";
import { releasedPairs } from "../shared/released-pairs.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const retiredCode: Rule = {
  id: "retired-code",
  *check({ source }) {
    for (const { locked, today } of releasedPairs(source, retiredCode.id)) {
      if (today === undefined) continue;
      const end = whenEnded(locked);
      if (end === null || (today.entry.retired !== undefined && !meansAnother(locked, today.entry))) continue;
      const { entry, document, path } = today;
      const message = `the code ${showCode(entry)} ${end} (${locked.name}), but is used again`;
      const help =
        locked.removed === undefined
          ? 'Give the new error a code of its own, and put the old entry back with its "retired".'
          : "Give the new error a code of its own.";
      yield problem(document, [...path, "code"], message, help);
    }
  },
};

function whenEnded({ retired, removed }: LockedEntry): string | null {
  if (removed !== undefined) return `was removed in ${removed}`;
  return retired === undefined ? null : `was retired in ${retired}`;
}

/**
 * Whether both message and description differ from the release. You may reword one of them in a tombstone, but
 * not both at once.
 */
function meansAnother(locked: LockedEntry, { message, description }: Entry): boolean {
  return hashText(message) !== locked.message && hashText(description) !== locked.description;
}
