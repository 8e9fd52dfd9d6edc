import { createHash } from "node:crypto";
import type { Content } from "./content.ts";
import { whyUnsafe } from "./output-path.ts";

/** The manifest's file name in an output folder. */
export const MANIFEST_NAME = ".errdex-manifest.json";

/** The files that one target has written into a folder. */
export interface TargetManifest {
  /** The SHA-256 of every generated file as it was written, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that were written once and belong to their owner since then. */
  readonly scaffolds: readonly string[];
}

/** The files that errdex has written into a folder, by target. errdex only changes and deletes files listed here. */
export type Manifest = Readonly<Record<string, TargetManifest>>;

const VERSION = 1;
const HASH = /^[0-9a-f]{64}$/;

/** The hash of a file for the manifest: SHA-256, in hex. */
export function hashContent(content: Content): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Parses a manifest.
 *
 * @throws Error with the reason when the text is not a manifest.
 */
export function parseManifest(text: string): Manifest {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value)) throw new Error("it is not an object");
  if (value.version !== VERSION)
    throw new Error(`its version is ${String(value.version)}, but this errdex reads version ${VERSION}`);
  if (!isRecord(value.targets)) throw new Error("it has no targets");
  for (const [id, target] of Object.entries(value.targets)) {
    if (!isTargetManifest(target)) throw new Error(`its part about the target ${id} is damaged`);
  }
  return value.targets as Manifest;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Whether every file has a hash, and every path is one that errdex would write, so that none leads out of the
 * folder.
 */
function isTargetManifest(value: unknown): value is TargetManifest {
  if (!isRecord(value) || !isRecord(value.files) || !Array.isArray(value.scaffolds)) return false;
  const hashes = Object.values(value.files);
  const paths: unknown[] = [...Object.keys(value.files), ...value.scaffolds];
  return (
    hashes.every((hash) => typeof hash === "string" && HASH.test(hash)) &&
    paths.every((path) => typeof path === "string" && whyUnsafe(path) === null)
  );
}

/** The files that either of two manifests lists. Of a file in both, the hash of the second one is kept. */
export function mergeManifests(ours: Manifest, theirs: Manifest): Manifest {
  const ids = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return Object.fromEntries(
    ids.map((id) => {
      const scaffolds = new Set([...(ours[id]?.scaffolds ?? []), ...(theirs[id]?.scaffolds ?? [])]);
      return [id, { files: { ...ours[id]?.files, ...theirs[id]?.files }, scaffolds: [...scaffolds] }];
    }),
  );
}

/** Writes a manifest as the text of its file, sorted, so that its diff shows only real changes. */
export function formatManifest(manifest: Manifest): string {
  const targets = Object.fromEntries(
    Object.keys(manifest)
      .sort()
      .map((id) => {
        const { files, scaffolds } = manifest[id] as TargetManifest;
        const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
        return [id, { files: sorted, scaffolds: [...scaffolds].sort() }];
      }),
  );
  return `${JSON.stringify({ version: VERSION, targets }, null, 2)}\n`;
}
