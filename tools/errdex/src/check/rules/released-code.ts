import { releasedPairs } from "../shared/released-pairs.ts";
import { problem, type Rule, showCode } from "../shared/rule.ts";

export const releasedCode: Rule = {
  id: "released-code",
  *check({ source }) {
    for (const { locked, lock, path, today } of releasedPairs(source, releasedCode.id)) {
      if (locked.removed !== undefined) continue;
      if (today === undefined) {
        yield problem(
          lock,
          [...path, "code"],
          `the released code ${showCode(locked)} (${locked.name}) is missing`,
          "Put the entry back. Deprecate it, or retire it if the API no longer sends it.",
        );
      } else if (today.entry.code !== locked.code) {
        yield problem(
          today.document,
          [...today.path, "code"],
          `the code ${showCode(locked)} was released as a ${typeof locked.code}, but is now ${showCode(today.entry)}`,
          `Write ${showCode(locked)} again: programs compare with it.`,
        );
      }
    }
  },
};
