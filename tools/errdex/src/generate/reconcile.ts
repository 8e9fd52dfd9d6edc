import { hasConflict } from "../io/write/conflict.ts";
import { type Content, isSame, toSharedBytes } from "../io/write/content.ts";
import {
  formatManifest,
  hashContent,
  MANIFEST_NAME,
  type Manifest,
  type TargetManifest,
} from "../io/write/manifest.ts";
import type { FileChange, FileChangeKind, RenderedFile } from "../io/write/output.ts";

/** A change, with hashes of the file's content in hex. */
export interface Decision extends FileChange {
  /** The hash of the content that the change is based on; null when the file does not exist. */
  readonly hash: string | null;
  /** The hash of the content that the file has after the change; null when it belongs to somebody else, or is gone. */
  readonly written: string | null;
}

/**
 * Compares the rendered files of an output folder with what is there, one file at a time, and decides what to do with
 * each. Reads and writes nothing.
 */
export class Reconciler {
  readonly #manifest: Manifest;
  /** What the manifest says of the targets that share the folder. A file may have moved from one to another. */
  readonly #known: ReadonlyMap<string, string>;
  readonly #scaffolds: ReadonlySet<string>;
  readonly #targets: ReadonlyMap<string, { readonly files: Record<string, string>; readonly scaffolds: Set<string> }>;
  readonly #isMerged: boolean;
  readonly #planned = new Set<string>();

  /**
   * @param manifest the folder's.
   * @param targets the ids of all targets that are rendered into the folder.
   * @param isMerged whether two branches are being merged in the folder: then a file that one of them has written may
   *   have any content.
   */
  constructor(manifest: Manifest, targets: readonly string[], isMerged = false) {
    this.#isMerged = isMerged;
    const known = targets.flatMap((target) => manifest[target] ?? []);
    this.#manifest = manifest;
    this.#known = new Map(known.flatMap(({ files }) => Object.entries(files)));
    this.#scaffolds = new Set(known.flatMap(({ scaffolds }) => scaffolds));
    this.#targets = new Map(
      targets.map((target) => [target, { files: {}, scaffolds: new Set(manifest[target]?.scaffolds ?? []) }]),
    );
  }

  /**
   * Decides what to do with a rendered file.
   *
   * @param target the id of the target that it belongs to.
   * @param before the file's content on the disk; null when it does not exist.
   * @returns the decision. Its new content is right until the next one is made.
   */
  decide(target: string, { path, mode, content }: RenderedFile, before: Content | null): Decision {
    this.#planned.add(path);
    const of = this.#targets.get(target);
    if (mode === "scaffold") {
      // A scaffold is written once. After that its owner decides whether to keep, change or delete it.
      of?.scaffolds.add(path);
      const kind = before === null && !this.#scaffolds.has(path) ? "created" : "unchanged";
      return { kind, path, before, after: content, hash: before === null ? null : hashContent(before), written: null };
    }
    const after = toSharedBytes(content);
    const written = hashContent(after);
    if (of !== undefined) of.files[path] = written;
    if (before === null) return { kind: "created", path, before, after, hash: null, written };
    if (isSame(before, after)) return { kind: "unchanged", path, before, after, hash: written, written };
    const hash = hashContent(before);
    const known = this.#known.get(path);
    const isOurs = known === hash || this.#isMerged || hasConflict(before);
    const kind = known === undefined ? "foreign" : isOurs ? "changed" : "edited";
    return { kind, path, before, after, hash, written };
  }

  /**
   * Keeps a file that would be rendered as the last time.
   *
   * @returns null when the manifest does not list it.
   */
  keep(target: string, path: string): Decision | null {
    const written = this.#known.get(path);
    const of = this.#targets.get(target);
    if (written === undefined || of === undefined) return null;
    this.#planned.add(path);
    of.files[path] = written;
    return { kind: "unchanged", path, before: null, after: null, hash: written, written };
  }

  /** The files in the manifest that no target has rendered this time. Call it after every {@link decide}. */
  dropped(): string[] {
    return [...this.#known.keys()].filter((path) => !this.#planned.has(path));
  }

  /**
   * Decides what to do with a file that is not rendered any more.
   *
   * @param before its content on the disk; null when it does not exist.
   * @param isOwn whether a content shows that errdex wrote it.
   * @returns null when there is nothing to do.
   */
  drop(path: string, before: Content | null, isOwn: (content: Content) => boolean): Decision | null {
    if (before === null) return null;
    const hash = hashContent(before);
    const isAsWritten = this.#known.get(path) === hash || this.#isMerged || hasConflict(before);
    const kind: FileChangeKind = !isAsWritten ? "abandoned" : isOwn(before) ? "orphaned" : "unproven";
    return { kind, path, before, after: null, hash, written: null };
  }

  /**
   * Decides what to do with the manifest. Call it last.
   *
   * @param before its text on the disk; null when there is none.
   */
  manifest(before: Content | null): Decision {
    const entries = [...this.#targets].map(([target, { files, scaffolds }]): [string, TargetManifest] => [
      target,
      { files, scaffolds: [...scaffolds] },
    ]);
    const after = formatManifest({ ...this.#manifest, ...Object.fromEntries(entries) });
    const kind = before === null ? "created" : isSame(before, after) ? "unchanged" : "changed";
    const hash = before === null ? null : hashContent(before);
    return { kind, path: MANIFEST_NAME, before, after, hash, written: hashContent(after) };
  }
}
