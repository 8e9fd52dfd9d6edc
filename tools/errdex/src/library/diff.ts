import { CONSUMER_IDS, type Consumer } from "../catalogue/consumer.ts";
import { type Bump, bumpFor, furthest } from "../snapshot/bump.ts";
import type { Change } from "../snapshot/change.ts";
import { describeChange } from "../snapshot/describe-change.ts";
import { compareSides } from "../workflows/diff/compare-sides.ts";
import { type ComparedSide, loadSideFrom } from "../workflows/diff/load-side.ts";
import { filesOfInput } from "./files-of-input.ts";
import type { CatalogueFinding } from "./finding.ts";
import type { CatalogueInput, LockInput } from "./input.ts";
import { withPaths } from "./with-paths.ts";

/** A change, and how far it moves the version. */
export interface ClassifiedChange extends Change {
  /** The change in a few words. */
  readonly summary: string;
  /** The bump for each kind of consumer. */
  readonly bumps: Readonly<Record<Consumer, Bump>>;
}

/** The changes between two versions of a catalogue. */
export interface DiffResult {
  readonly changes: readonly ClassifiedChange[];
  /** The largest bump for any kind of consumer. */
  readonly bump: Bump;
  /** The bump of all changes together, for each kind of consumer. */
  readonly bumps: Readonly<Record<Consumer, Bump>>;
  /** The packages that the catalogue's `project` lists. */
  readonly packages: readonly { readonly name: string; readonly target: string; readonly bump: Bump }[];
  /** Why a version does not fit its schema. Then nothing was compared. */
  readonly findings: readonly CatalogueFinding[];
}

const NOTHING: DiffResult["bumps"] = { source: "none", wire: "none", text: "none", keys: "none" };

/**
 * Compares two versions of a catalogue and classifies each change, as `errdex diff` does. A version is a catalogue, or
 * the lock of a released one.
 *
 * @throws UsageError when they are two different catalogues, or an object cannot be written as JSON.
 */
export function diff(before: CatalogueInput | LockInput, after: CatalogueInput | LockInput): DiffResult {
  const [one, other] = [loadVersion(before, "before"), loadVersion(after, "after")];
  const findings = [...one.findings, ...other.findings];
  if (one.side === null || other.side === null) {
    return { changes: [], bump: "none", bumps: NOTHING, packages: [], findings };
  }
  const { changes, versioning, bumps, packages } = compareSides(one.side, other.side);
  const classified = changes.map((change) => ({
    ...change,
    summary: describeChange(change, (text) => JSON.stringify(text)),
    bumps: bumpsOf((consumer) => bumpFor(change, consumer, versioning)),
  }));
  return { changes: classified, bump: furthest(Object.values(bumps)), bumps, packages, findings };
}

function bumpsOf(bump: (consumer: Consumer) => Bump): DiffResult["bumps"] {
  return Object.fromEntries(CONSUMER_IDS.map((consumer) => [consumer, bump(consumer)])) as Record<Consumer, Bump>;
}

function loadVersion(
  input: CatalogueInput | LockInput,
  label: string,
): { side: ComparedSide | null; findings: CatalogueFinding[] } {
  const memory = filesOfInput(input);
  const { value, diagnostics } = loadSideFrom(memory.path, label, memory.files);
  return { side: value, findings: withPaths(diagnostics, memory) };
}
