import { bumpOf, bumpVersion } from "../diff/bump.ts";
import type { Change } from "../diff/change.ts";
import { diffReleased } from "../diff/diff-released.ts";
import { type CatalogueSource, NEXT } from "../load/catalogue.ts";
import { CONSUMER_IDS } from "../load/consumer.ts";
import type { Lock } from "../load/lock.ts";
import type { DocumentChange } from "../write/write-documents.ts";
import { fillMoments } from "./fill-moments.ts";
import { makeLock } from "./make-lock.ts";
import { releasedOfLock } from "./of-lock.ts";
import { releasedOfSource } from "./of-source.ts";
import type { Released } from "./released.ts";

/** What releasing a catalogue does. Nothing has been written. */
export interface Release {
  readonly version: string;
  /** The difference from what was released before; null for the first release. */
  readonly changes: readonly Change[] | null;
  /** The catalogue's files with the version where they said `next`. */
  readonly documents: readonly DocumentChange[];
  readonly lock: Lock;
}

/**
 * Works out the next version of a catalogue.
 *
 * @param version as it is to be numbered; left out, the difference decides.
 * @returns null when there is no difference, and no version was given.
 */
export function releaseCatalogue(source: CatalogueSource, version: string | null): Release | null {
  const lock = source.lock?.value ?? null;
  const today = releasedOfSource(source, "");
  const changes = lock === null ? null : diffReleased(releasedOfLock(lock), today);
  const { versioning = {} } = source.catalogue.value;
  const derived =
    lock === null ? FIRST_VERSION : bumpVersion(lock.version, bumpOf(changes ?? [], CONSUMER_IDS, versioning));
  const next = version ?? derived;
  const documents = fillMoments(source, next);
  if (version === null && changes?.length === 0 && documents.length === 0) return null;
  return { version: next, changes, documents, lock: makeLock(withVersion(today, next), next, lock) };
}

/** What is released, with its version where the catalogue says `next`. */
function withVersion({ entries, ...released }: Released, version: string): Released {
  const fill = <T extends { readonly since: string }>(moment: T | null): T | null =>
    moment?.since === NEXT ? { ...moment, since: version } : moment;
  return {
    ...released,
    entries: entries.map((entry) => ({ ...entry, deprecated: fill(entry.deprecated), retired: fill(entry.retired) })),
  };
}

/** The version of a catalogue's first release, unless another is given. */
const FIRST_VERSION = "0.1.0";
