import type { UpgradeStep } from "./upgrade-step.ts";

/**
 * The steps that change what a catalogue or a lock says, in the order in which an upgrade takes them. Each sees what
 * the ones before it have changed. The numbers of the formats are raised after them.
 *
 * There is none yet: what format 2 adds, a catalogue of format 1 does not have.
 */
export const UPGRADE_STEPS: readonly UpgradeStep[] = [];
