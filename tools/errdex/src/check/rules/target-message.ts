import { type Losses, lossesOf } from "../shared/plural-losses.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const targetMessage: Rule = {
  id: "target-message",
  checkTexts: ({ targets, targetsInUse = targets }) => ({
    concerns: TRAITS.brace,
    mayFail: ({ parsed }) => targetsInUse.length > 0 && parsed.parts.some((part) => "cases" in part),
    *examine({ document, path, field, language }, { parsed }) {
      const failing = new Map<string, Set<string>>();
      const helps = new Map<string, string>();
      for (const target of targetsInUse) {
        const losses = lossesOf(parsed.parts, language, target);
        for (const [what, help] of losses === null ? [] : mistakesIn(losses)) {
          failing.set(what, (failing.get(what) ?? new Set()).add(target.id));
          helps.set(what, help);
        }
      }
      for (const [what, ids] of failing) {
        yield problem(
          document,
          path,
          `in the ${field}, ${what}, which ${[...ids].join(", ")} cannot write`,
          helps.get(what) ?? "",
        );
      }
    },
  }),
};

/** What a target cannot write, and how to do without. */
function* mistakesIn({ offsets, cases }: Losses): Generator<readonly [what: string, help: string]> {
  for (const name of new Set(offsets)) {
    yield [
      `the plural of {${name}} has an offset`,
      "Let the program subtract, pass the result as an argument of its own, and count that one.",
    ];
  }
  for (const { name, key } of cases) {
    yield [
      `the choice by {${name}} has the case ${key}`,
      "Begin the value with a letter, and use letters, digits and _ only.",
    ];
  }
}
