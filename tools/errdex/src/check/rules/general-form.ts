import { dialectOf } from "../../messages/dialect.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { type Losses, lossesOf } from "../shared/plural-losses.ts";
import { problem, type Rule } from "../shared/rule.ts";
import { TRAITS } from "../shared/traits.ts";

export const generalForm: Rule = {
  id: "general-form",
  checkTexts: ({ source, targets, targetsInUse = targets }) => ({
    concerns: TRAITS.brace,
    mayFail: ({ parsed }) => targetsInUse.length > 0 && parsed.parts.some((part) => "cases" in part),
    *examine({ document, path, field, language }, { parsed, own }) {
      const lost = new Map<string, { readonly help: string; readonly ids: Set<string> }>();
      const { catalogue } = source;
      const ownParts = own === null ? null : parseMessage(own.text, [], dialectOf(catalogue.value)).parts;
      for (const target of targetsInUse) {
        const losses = lossesOf(parsed.parts, language, target);
        // What the source text loses as well is reported there, where the rule can be suppressed.
        const inSource = ownParts === null ? null : lossesOf(ownParts, catalogue.value.language, target);
        const reported = new Map(inSource === null ? [] : lostIn(inSource));
        for (const [what, help] of losses === null ? [] : lostIn(losses)) {
          if (reported.has(what)) continue;
          const found = lost.get(what) ?? { help, ids: new Set() };
          lost.set(what, found);
          found.ids.add(target.id);
        }
      }
      for (const [what, { help, ids }] of lost) {
        yield problem(document, path, `in the ${field}, ${what} in ${[...ids].join(", ")}`, help);
      }
    },
  }),
};

/** What a target shows in a more general form, and what to do about it. */
function* lostIn({ exact, ordinals }: Losses): Generator<readonly [what: string, help: string]> {
  for (const { name, number } of exact) {
    yield [
      `the text for =${number} of {${name}} is not shown`,
      `Check that the form for the category of ${number} reads well there, then suppress the rule.`,
    ];
  }
  for (const name of new Set(ordinals)) {
    yield [
      `every place of {${name}} has the form other`,
      "There, people may read “1th”. Word it without an ordinal, such as “number 1”.",
    ];
  }
}
