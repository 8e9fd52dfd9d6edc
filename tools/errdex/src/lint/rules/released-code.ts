import { releasedPairs } from "../released.ts";
import { problem, type Rule, showCode } from "../rule.ts";

export const releasedCode: Rule = {
  id: "released-code",
  severity: "error",
  summary: "A code that has been released stays in the catalogue, in one form: old logs hold it.",
  *check({ source }) {
    for (const { locked, lock, path, today } of releasedPairs(source, releasedCode.id)) {
      if (today !== undefined || locked.removed !== undefined) continue;
      yield problem(
        lock,
        [...path, "code"],
        `the released code ${showCode(locked)} (${locked.name}) is gone`,
        "Put the entry back; deprecate it, or retire it when the API no longer sends it.",
      );
    }
  },
};
