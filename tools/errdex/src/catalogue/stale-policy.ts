import type { Catalogue, StalePolicy } from "./catalogue.ts";

/**
 * The default policy for stale translations. An outdated instruction may do harm, so a resolution falls back to
 * the source.
 */
const DEFAULT: StalePolicy = { message: "translation", description: "translation", resolution: "source" };

/** What a catalogue shows for stale translations, by field. */
export function stalePolicyOf({ translations }: Pick<Catalogue, "translations">): StalePolicy {
  const { message, description, resolution } = { ...DEFAULT, ...translations?.stale };
  return { message, description, resolution };
}
