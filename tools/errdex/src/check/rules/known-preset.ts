import { closest, distance } from "fastest-levenshtein";
import { PRESET_IDS } from "../../catalogue/envelope/resolve-envelope.ts";
import { problem, type Rule } from "../shared/rule.ts";

/** What an envelope cannot do without. */
const NEEDED = ["success", "code"] as const;

export const knownPreset: Rule = {
  id: "known-preset",
  *check({ source: { catalogue } }) {
    const { document, value } = catalogue;
    const { envelope } = value;
    if (envelope === undefined) return;
    const { preset } = envelope;
    const ids = PRESET_IDS.join(", ");
    if (preset === undefined) {
      for (const member of NEEDED.filter((name) => envelope[name] === undefined)) {
        const help = `Write it, or name a preset: ${ids}.`;
        yield problem(document, ["envelope"], `the envelope has no ${JSON.stringify(member)} and no preset`, help);
      }
    } else if (!PRESET_IDS.includes(preset)) {
      const near = closest(preset, PRESET_IDS);
      const help = `${distance(preset, near) < near.length / 2 ? `Did you mean ${near}? ` : ""}The presets are ${ids}.`;
      yield problem(document, ["envelope", "preset"], `there is no preset ${JSON.stringify(preset)}`, help);
    }
  },
};
