import { releasedPairs } from "../shared/released-pairs.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const releasedCode: Rule = {
  id: "released-code",
  severity: "error",
  summary: "A code that has been released stays in the catalogue, in one form: old logs hold it.",
  *check({ source }) {
    for (const { locked, lock, path, today } of releasedPairs(source, releasedCode.id)) {
      if (locked.removed !== undefined) continue;
      if (today === undefined) {
        yield problem(
          lock,
          [...path, "code"],
          `the released code ${showCode(locked)} (${locked.name}) is gone`,
          "Put the entry back; deprecate it, or retire it when the API no longer sends it.",
        );
      } else if (today.entry.code !== locked.code) {
        yield problem(
          today.document,
          [...today.path, "code"],
          `the code ${showCode(locked)} was released as a ${typeof locked.code}, and is ${showCode(today.entry)} now`,
          `Write ${showCode(locked)}, or programs that compare with it break.`,
        );
      }
    }
  },
};
