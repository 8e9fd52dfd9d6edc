import type { RenderedPackage, Versioning } from "../catalogue/catalogue.ts";
import { CONSUMER_IDS, type Consumer } from "../catalogue/consumer.ts";
import type { TargetDefinition } from "../targets/target.ts";
import { type Bump, bumpOf } from "./bump.ts";
import type { Change } from "./change.ts";
import { diffSnapshots } from "./diff-snapshots.ts";
import type { Snapshot } from "./snapshot.ts";

/** The difference of two versions of a catalogue, and what it is to whom. */
export interface Difference {
  /** What the two are called in reports. */
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
  readonly versioning: Versioning;
  /** What all changes together are to each kind of consumer. */
  readonly bumps: Readonly<Record<Consumer, Bump>>;
  /** The catalogue's packages and the bump of each; those of `none` are not concerned. */
  readonly packages: readonly { readonly name: string; readonly target: string; readonly bump: Bump }[];
}

/** What decides how changes count. */
export interface Policy {
  readonly versioning: Versioning;
  readonly packages: readonly RenderedPackage[];
  /** The targets of the packages, by id. */
  readonly targets: ReadonlyMap<string, TargetDefinition>;
}

/** Compares two versions of a catalogue. */
export function differenceOf(before: Snapshot, after: Snapshot, { versioning, packages, targets }: Policy): Difference {
  const changes = diffSnapshots(before, after);
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
      bump: bumpOf(changes, targets.get(target)?.consumers ?? CONSUMER_IDS, versioning),
    })),
  };
}
