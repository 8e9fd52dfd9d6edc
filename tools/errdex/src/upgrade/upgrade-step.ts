import type { Path, SourceDocument } from "../diagnostics/document.ts";

/** The files of a catalogue, parsed. Nothing has checked that they fit a schema. */
export interface UpgradableFiles {
  readonly catalogue: SourceDocument;
  readonly conformance: SourceDocument | null;
  readonly observed: SourceDocument | null;
  readonly locales: readonly SourceDocument[];
  readonly lock: SourceDocument | null;
}

/** A change of one value. */
export interface UpgradeEdit {
  readonly document: SourceDocument;
  /** The member to write. What leads to it exists. */
  readonly path: Path;
  /** The new value; undefined to delete the member. */
  readonly value: unknown;
  /** The members of its object in their usual order, which says where a new one goes; last when left out. */
  readonly order?: readonly string[];
  /** What it does, in a few words that follow the file's name in a report. */
  readonly what: string;
}

/**
 * One step from a format to the next. Its functions are pure, and cope with files that fit no schema: what they do not
 * understand they leave alone.
 */
export interface UpgradeStep {
  /** The format of the catalogue that it leads to. A catalogue that states it has what the step would change. */
  readonly to: number;
  /** Lists what it changes in the catalogue, its translations, cases and observed codes. */
  list?(files: UpgradableFiles): readonly UpgradeEdit[];
  /** Lists what it changes in a lock of an earlier format. Beside it, there may be a catalogue of any format. */
  listLock?(lock: SourceDocument): readonly UpgradeEdit[];
}
