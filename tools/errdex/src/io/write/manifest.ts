import { createHash } from "node:crypto";
import type { Content } from "./content.ts";
import { whyUnsafe } from "./output-path.ts";

/** The manifest's name in an output folder. */
export const MANIFEST_NAME = ".errdex-manifest.json";

/** What one target has written into a folder. */
export interface TargetManifest {
  /** The SHA-256 of every generated file as it was written, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that were written once and are their owner's since. */
  readonly scaffolds: readonly string[];
}

/** What errdex has written into a folder, by target: only this is ever changed or deleted. */
export type Manifest = Readonly<Record<string, TargetManifest>>;

const VERSION = 1;
const HASH = /^[0-9a-f]{64}$/;

/** The hash that the manifest keeps of a file. */
export function hashContent(content: Content): string {
  return createHash("sha256").update(content).digest("hex");
}

/**
 * Reads a manifest's text.
 *
 * @throws Error with the reason when it is not one.
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

/** Whether every file has a hash, and every path is one that errdex would write: none leads elsewhere. */
function isTargetManifest(value: unknown): value is TargetManifest {
  if (!isRecord(value) || !isRecord(value.files) || !Array.isArray(value.scaffolds)) return false;
  const hashes = Object.values(value.files);
  const paths: unknown[] = [...Object.keys(value.files), ...value.scaffolds];
  return (
    hashes.every((hash) => typeof hash === "string" && HASH.test(hash)) &&
    paths.every((path) => typeof path === "string" && whyUnsafe(path) === null)
  );
}

/** Writes a manifest, sorted, so that it changes only where its content does. */
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
