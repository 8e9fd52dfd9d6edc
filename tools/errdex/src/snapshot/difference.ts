import type { RenderedPackage, Versioning } from "../catalogue/catalogue.ts";
import { CONSUMER_IDS, type Consumer } from "../catalogue/consumer.ts";
import type { TargetDefinition } from "../targets/target.ts";
import { type Bump, bumpOf } from "./bump.ts";
import type { Change } from "./change.ts";
import { diffSnapshots } from "./diff-snapshots.ts";
import { shownChanges } from "./shown-languages.ts";
import type { Snapshot } from "./snapshot.ts";

/** The changes between two versions of a catalogue, and the bump that they mean for each kind of consumer. */
export interface Difference {
  /** The labels of the two versions in reports. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
  readonly versioning: Versioning;
  /** The bump of all changes together, by kind of consumer. */
  readonly bumps: Readonly<Record<Consumer, Bump>>;
  /** The catalogue's packages and their bumps; `none` for a package that nothing affects. */
  readonly packages: readonly { readonly name: string; readonly target: string; readonly bump: Bump }[];
}

/** The catalogue's settings that decide how changes count. */
export interface Policy {
  readonly versioning: Versioning;
  readonly packages: readonly RenderedPackage[];
  /** The targets of the packages, by the name in `project.packages`. */
  readonly targets: ReadonlyMap<string, TargetDefinition>;
}

/** Compares two versions of a catalogue and classifies the changes. */
export function differenceOf(before: Snapshot, after: Snapshot, { versioning, packages, targets }: Policy): Difference {
  const everywhere = diffSnapshots(before, after);
  const shown = shownChanges(before, after, packages, targets);
  const changes = [...everywhere, ...shown.map(({ change }) => change)].sort(byPlace);
  const ofPackage = (name: string): Change[] => [
    ...everywhere,
    ...shown.filter((one) => one.name === name).map(({ change }) => change),
  ];
  return {
    before: before.label,
    after: after.label,
    changes,
    versioning,
    bumps: Object.fromEntries(
      CONSUMER_IDS.map((consumer) => [consumer, bumpOf(changes, [consumer], versioning)]),
    ) as Record<Consumer, Bump>,
    packages: packages.map(({ name, target }) => ({
      name,
      target,
      bump: bumpOf(ofPackage(name), targets.get(target)?.consumers ?? CONSUMER_IDS, versioning),
    })),
  };
}

/** The changes of the catalogue itself come before those of single codes. The order stays otherwise. */
function byPlace(a: Change, b: Change): number {
  return Number(a.code !== null) - Number(b.code !== null);
}
