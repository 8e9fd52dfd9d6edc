import type { RenderedFile } from "../render/render-target.ts";
import { type Content, isSame } from "./content.ts";
import { formatManifest, hashContent, MANIFEST_NAME, type Manifest, type TargetManifest } from "./manifest.ts";

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
export type ChangeKind = "created" | "changed" | "edited" | "orphaned" | "abandoned" | "foreign" | "unchanged";

export interface Change {
  readonly kind: ChangeKind;
  /** From the output folder, with `/`. */
  readonly path: string;
  /** What it holds today; null when it is not there. */
  readonly before: Content | null;
  /** What it should hold; null when it should not be there, or is not ours to say. */
  readonly after: Content | null;
}

/**
 * Compares what was rendered with what is there. Decides only; nothing is written.
 *
 * @param targets what each of the targets that share the folder would write. No two write one file.
 * @returns the changes by path in code-unit order, the manifest last.
 */
export function reconcile(targets: ReadonlyMap<string, readonly RenderedFile[]>, state: OutputState): Change[] {
  const known = [...targets.keys()].flatMap((target) => state.manifest[target] ?? []);
  // A file may have moved from one of the targets to another; it is ours all the same.
  const hashes: TargetManifest["files"] = Object.assign({}, ...known.map(({ files }) => files));
  const scaffolds = known.flatMap((of) => of.scaffolds);
  const changes: Change[] = [];
  const rendered = [...targets.values()].flat();
  for (const { path, mode, content } of rendered) {
    const before = state.files.get(path) ?? null;
    const kind = mode === "scaffold" ? scaffoldKind(path, before, scaffolds) : fileKind(path, before, content, hashes);
    changes.push({ kind, path, before, after: content });
  }
  const planned = new Set(rendered.map(({ path }) => path));
  for (const [path, hash] of Object.entries(hashes)) {
    const before = state.files.get(path) ?? null;
    if (planned.has(path) || before === null) continue;
    changes.push({ kind: hashContent(before) === hash ? "orphaned" : "abandoned", path, before, after: null });
  }
  changes.sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...changes, manifestChange(targets, state)];
}

function fileKind(path: string, before: Content | null, content: Content, hashes: TargetManifest["files"]): ChangeKind {
  if (before === null) return "created";
  if (isSame(before, content)) return "unchanged";
  const hash = Object.hasOwn(hashes, path) ? hashes[path] : undefined;
  if (hash === undefined) return "foreign";
  return hashContent(before) === hash ? "changed" : "edited";
}

/** A scaffold is written once; whether its owner keeps, changes or deletes it is theirs to decide. */
function scaffoldKind(path: string, before: Content | null, known: readonly string[]): ChangeKind {
  return before === null && !known.includes(path) ? "created" : "unchanged";
}

function manifestChange(
  targets: ReadonlyMap<string, readonly RenderedFile[]>,
  { manifest, files }: OutputState,
): Change {
  const entries = [...targets].map(([target, rendered]): [string, TargetManifest] => {
    const generated = rendered.filter(({ mode }) => mode === "generate");
    const scaffolds = rendered.filter(({ mode }) => mode === "scaffold").map(({ path }) => path);
    return [
      target,
      {
        files: Object.fromEntries(generated.map(({ path, content }) => [path, hashContent(content)])),
        scaffolds: [...new Set([...(manifest[target]?.scaffolds ?? []), ...scaffolds])],
      },
    ];
  });
  const after = formatManifest({ ...manifest, ...Object.fromEntries(entries) });
  const before = files.get(MANIFEST_NAME) ?? null;
  const kind = before === null ? "created" : before === after ? "unchanged" : "changed";
  return { kind, path: MANIFEST_NAME, before, after };
}
