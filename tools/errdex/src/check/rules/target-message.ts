import type { Arg } from "../../catalogue/catalogue.ts";
import { type MessagePart, placeholdersOf } from "../../messages/message.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { type Losses, lossesOf } from "../shared/plural-losses.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const targetMessage: Rule = {
  id: "target-message",
  checkTexts: ({ targets, targetsInUse = targets }) => ({
    concerns: TRAITS.brace,
    mayFail: ({ parsed }) => targetsInUse.length > 0 && parsed.parts.some((part) => part.kind !== "text"),
    *examine({ document, path, field, language, entry }, { parsed }) {
      const failing = new Map<string, Set<string>>();
      const helps = new Map<string, string>();
      for (const target of targetsInUse) {
        const losses = lossesOf(parsed.parts, language, target);
        const mistakes = [
          ...(losses === null ? [] : mistakesIn(losses)),
          ...beyondMost(parsed.parts, entry?.args, target),
        ];
        for (const [what, help] of mistakes) {
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

/** The arguments that the message shows and the target does not have, because the entry has more than it knows. */
function* beyondMost(
  parts: readonly MessagePart[],
  args: readonly Arg[] | undefined,
  { syntax }: TargetDefinition,
): Generator<readonly [what: string, help: string]> {
  const most = syntax.message?.most;
  if (args === undefined || most === undefined || args.length <= most) return;
  const shown = placeholdersOf(parts);
  for (const { name } of args.slice(most)) {
    if (!shown.includes(name)) continue;
    yield [
      `{${name}} is not among the first ${most} arguments of the entry`,
      `Move it there in "args", or let the program join several values into one argument.`,
    ];
  }
}
