import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { CONSUMER_IDS } from "../../catalogue/consumer.ts";
import type { Lock } from "../../catalogue/lock.ts";
import type { DocumentChange } from "../../io/write/write-documents.ts";
import { bumpOf, bumpVersion } from "../../snapshot/bump.ts";
import type { Change } from "../../snapshot/change.ts";
import { diffSnapshots } from "../../snapshot/diff-snapshots.ts";
import { makeLock } from "../../snapshot/make-lock.ts";
import { snapshotOfLock } from "../../snapshot/snapshot-of-lock.ts";
import { snapshotOfSource } from "../../snapshot/snapshot-of-source.ts";
import { fillMoments } from "./fill-moments.ts";

/** The result of a release, before anything is written. */
export interface Release {
  readonly version: string;
  /** The changes since the last release; null for the first release. */
  readonly changes: readonly Change[] | null;
  /** The catalogue's files, with the version in place of `next`. */
  readonly documents: readonly DocumentChange[];
  /** Whether one of them had a `next`. */
  readonly filled: readonly string[];
  readonly lock: Lock;
}

/**
 * Prepares the next release of a catalogue.
 *
 * @param version the version to release; null to derive it from the changes.
 * @returns null when nothing has changed and no version was given.
 */
export function releaseCatalogue(source: CatalogueSource, version: string | null): Release | null {
  const lock = source.lock?.value ?? null;
  const today = snapshotOfSource(source, "");
  const changes = lock === null ? null : diffSnapshots(snapshotOfLock(lock), today);
  const { versioning = {} } = source.catalogue.value;
  const derived =
    lock === null ? FIRST_VERSION : bumpVersion(lock.version, bumpOf(changes ?? [], CONSUMER_IDS, versioning));
  const next = version ?? derived;
  const { filled, documents, moments } = fillMoments(source, next);
  if (version === null && changes?.length === 0 && moments.length === 0) return null;
  return {
    version: next,
    changes,
    documents,
    filled: moments,
    lock: makeLock(snapshotOfSource(filled, ""), next, lock, changes ?? []),
  };
}

/** The version of a first release, if none is given. */
const FIRST_VERSION = "0.1.0";
