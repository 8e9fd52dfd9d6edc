import type { Versioning } from "../catalogue/catalogue.ts";
import type { Consumer } from "../catalogue/consumer.ts";
import type { Change } from "./change.ts";
import { CHANGE_CLASSES } from "./change-classes.ts";

/** How far a version number moves, from least to most. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** The largest of some bumps; `none` when there are none. */
export function furthest(bumps: Iterable<Bump>): Bump {
  let most = 0;
  for (const bump of bumps) most = Math.max(most, BUMPS.indexOf(bump));
  return BUMPS[most] ?? "none";
}

/**
 * The bump that a change means for one kind of consumer: from the table of classes, or from the catalogue's
 * own `versioning`.
 */
export function bumpFor({ kind }: Change, consumer: Consumer, { added }: Versioning): Bump {
  if (kind === "code-added" && consumer === "source" && added !== undefined) return added;
  return CHANGE_CLASSES[kind].bumps[consumer];
}

/** The largest bump that some changes mean for some kinds of consumers. */
export function bumpOf(changes: readonly Change[], consumers: readonly Consumer[], versioning: Versioning): Bump {
  return furthest(changes.flatMap((change) => consumers.map((consumer) => bumpFor(change, consumer, versioning))));
}

/**
 * Applies a bump to a version: `1.4.2` and `minor` give `1.5.0`. A pre-release becomes the version that it
 * precedes.
 *
 * @param version `major.minor.patch`, with or without a pre-release after `-`.
 */
export function bumpVersion(version: string, bump: Bump): string {
  const [numbers = "", prerelease] = version.split(/-(.*)/s);
  const [major = 0, minor = 0, patch = 0] = numbers.split(".").map(Number);
  if (bump === "none") return version;
  // 2.0.0-beta.1 becomes 2.0.0 whatever the bump, as in semver and changesets.
  if (bump === "major") return prerelease !== undefined && minor === 0 && patch === 0 ? numbers : `${major + 1}.0.0`;
  if (bump === "minor") return prerelease !== undefined && patch === 0 ? numbers : `${major}.${minor + 1}.0`;
  return prerelease === undefined ? `${major}.${minor}.${patch + 1}` : numbers;
}
