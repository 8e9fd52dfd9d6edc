import type { Content } from "./content.ts";
import type { Manifest } from "./manifest.ts";

/** A file's content, before anything is known of the disk. */
export interface RenderedFile {
  /** From the output folder, with `/`. */
  readonly path: string;
  readonly mode: "generate" | "scaffold";
  readonly content: Content;
}

/** An output folder as it is on the disk. */
export interface OutputState {
  readonly manifest: Manifest;
  /** The content of every file that the manifest or the plan names, and of the manifest; absent ones are left out. */
  readonly files: ReadonlyMap<string, Content>;
}

/**
 * What is to be done with a file.
 * - `created`: it is not there.
 * - `changed`: it is as we wrote it, and what we would write now is something else.
 * - `edited`: it is no longer as we wrote it.
 * - `orphaned`: we wrote it for something that is gone, and it is as we wrote it.
 * - `abandoned`: the same, but somebody has changed it since: it is theirs.
 * - `foreign`: it stands where we would write, and we did not write it.
 * - `unchanged`: nothing.
 */
export type FileChangeKind = "created" | "changed" | "edited" | "orphaned" | "abandoned" | "foreign" | "unchanged";

export interface FileChange {
  readonly kind: FileChangeKind;
  /** From the output folder, with `/`. */
  readonly path: string;
  /** What it holds today; null when it is not there. */
  readonly before: Content | null;
  /** What it should hold; null when it should not be there, or is not ours to say. */
  readonly after: Content | null;
}
