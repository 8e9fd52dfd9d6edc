import { UsageError } from "../../diagnostics/diagnostic.ts";
import { packageTargets } from "../../io/read/package-targets.ts";
import { type Difference, differenceOf } from "../../snapshot/difference.ts";
import type { ComparedSide } from "./load-side.ts";

/**
 * Compares two versions of a catalogue. The newer side's settings decide how changes count.
 *
 * @param from the folder that folders of targets start from.
 * @throws UsageError when they are two different catalogues, or a target of its packages cannot be loaded.
 */
export function compareSides(before: ComparedSide, after: ComparedSide, from = "."): Difference {
  const [old, today] = [before.snapshot, after.snapshot];
  if (old.catalogue !== today.catalogue && old.package !== today.package) {
    const [one, other] = [old, today].map(({ label, catalogue }) => `${label} is of ${catalogue}`);
    throw new UsageError(`${one} and ${other}: these are two catalogues, not two versions of one.`);
  }
  const catalogue = (after.source ?? before.source)?.catalogue.value;
  const { packages = [] } = catalogue?.project ?? {};
  return differenceOf(old, today, {
    versioning: catalogue?.versioning ?? {},
    packages,
    targets: packageTargets(packages, from),
  });
}
