import type { Content } from "./content.ts";

/** A rendered file, not yet compared with the disk. */
export interface RenderedFile {
  /** The path from the output folder, with `/`. */
  readonly path: string;
  readonly mode: "generate" | "scaffold";
  readonly content: Content;
  /** What the text has yet to be converted to, by `finishFile`. */
  readonly compile?: { readonly to: "mo"; readonly template: string };
  /** How it was made: rendered from a template when left out. */
  readonly making?: "render" | "copy" | "lock" | "conformance";
}

/**
 * What to do with a file.
 * - `created`: it does not exist.
 * - `changed`: it is as errdex wrote it, but the new content differs.
 * - `edited`: it is not as errdex wrote it.
 * - `orphaned`: errdex wrote it, no template produces it any longer, and it is unchanged.
 * - `abandoned`: the same, but somebody has changed it, so it is kept.
 * - `unproven`: the manifest lists it, but nothing in it shows that errdex wrote it, so it is kept.
 * - `foreign`: it is in the way, and errdex did not write it.
 * - `unchanged`: it needs no change.
 */
export type FileChangeKind =
  | "created"
  | "changed"
  | "edited"
  | "orphaned"
  | "abandoned"
  | "unproven"
  | "foreign"
  | "unchanged";

/** What to do with one file of an output folder. */
export interface FileChange {
  readonly kind: FileChangeKind;
  /** The path from the output folder, with `/`. */
  readonly path: string;
  /** The current content; null when the file does not exist. */
  readonly before: Content | null;
  /** The new content; null when the file should not exist, or errdex does not own it. */
  readonly after: Content | null;
}
