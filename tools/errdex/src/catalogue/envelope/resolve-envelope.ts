import type { Envelope, SuccessRule } from "./envelope.ts";
import { PRESETS } from "./presets.generated.js";

/** An envelope with all members that its preset has and the catalogue does not change. */
export interface WholeEnvelope extends Required<Omit<Envelope, "preset" | "logs">> {
  readonly success: readonly SuccessRule[];
  readonly logs: Required<NonNullable<Envelope["logs"]>>;
}

/** The ids of the presets that errdex has, sorted. */
export const PRESET_IDS: readonly string[] = Object.keys(PRESETS);

/**
 * Fills in what the preset of an envelope says. A member that the catalogue states replaces the preset's. A preset
 * that errdex does not have says nothing; the rule `known-preset` reports it.
 *
 * @returns the envelope without `preset`, with the members that are stated.
 */
export function resolveEnvelope({ preset, ...own }: Envelope): Envelope {
  const base = preset !== undefined && Object.hasOwn(PRESETS, preset) ? PRESETS[preset]?.envelope : undefined;
  return base === undefined ? own : { ...base, ...own };
}

/** Fills in what the preset of an envelope says, and empty lists for what neither states. */
export function wholeEnvelope(envelope: Envelope): WholeEnvelope {
  const { logs, ...stated } = resolveEnvelope(envelope);
  return {
    within: stated.within ?? [],
    errors: stated.errors ?? [],
    success: stated.success ?? [],
    code: stated.code ?? [],
    subcode: stated.subcode ?? [],
    message: stated.message ?? [],
    requestId: stated.requestId ?? [],
    time: stated.time ?? [],
    result: stated.result ?? [],
    logs: {
      mentions: logs?.mentions ?? [],
      fields: logs?.fields ?? [],
      commonMessages: logs?.commonMessages ?? [],
    },
  };
}
