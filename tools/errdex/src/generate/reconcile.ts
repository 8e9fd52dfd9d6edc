import { type Content, isSame } from "../io/write/content.ts";
import { formatManifest, hashContent, MANIFEST_NAME, type TargetManifest } from "../io/write/manifest.ts";
import type { FileChange, FileChangeKind, OutputState, RenderedFile } from "../io/write/output.ts";

/**
 * Compares rendered files with an output folder and decides what to do with each file. Writes nothing.
 *
 * @param targets the rendered files of every target that shares the folder, by target id. No two targets
 *   may render the same path.
 * @param state the folder as it is on disk.
 * @returns the changes by path in code-unit order, the manifest last.
 */
export function reconcile(targets: ReadonlyMap<string, readonly RenderedFile[]>, state: OutputState): FileChange[] {
  const known = [...targets.keys()].flatMap((target) => state.manifest[target] ?? []);
  // Merge the hashes of all targets: a file may have moved from one target to another, and is still ours.
  const hashes: TargetManifest["files"] = Object.assign({}, ...known.map(({ files }) => files));
  const scaffolds = known.flatMap((of) => of.scaffolds);
  const changes: FileChange[] = [];
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

function fileKind(
  path: string,
  before: Content | null,
  content: Content,
  hashes: TargetManifest["files"],
): FileChangeKind {
  if (before === null) return "created";
  if (isSame(before, content)) return "unchanged";
  const hash = Object.hasOwn(hashes, path) ? hashes[path] : undefined;
  if (hash === undefined) return "foreign";
  return hashContent(before) === hash ? "changed" : "edited";
}

/** A scaffold is written once. After that its owner decides whether to keep, change or delete it. */
function scaffoldKind(path: string, before: Content | null, known: readonly string[]): FileChangeKind {
  return before === null && !known.includes(path) ? "created" : "unchanged";
}

function manifestChange(
  targets: ReadonlyMap<string, readonly RenderedFile[]>,
  { manifest, files }: OutputState,
): FileChange {
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
