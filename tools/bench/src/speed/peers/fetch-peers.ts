import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../errdex.ts";

/** The exact versions to compare with. */
const PEERS = ["style-dictionary@5.5.5", "quicktype@26.0.0"];

/**
 * Fetches the generators that errdex is compared with into a cache. They are no dependencies of the workspace: they
 * would bring 200 packages that nobody else needs.
 *
 * @returns the folder of their packages; null when they cannot be fetched, for example without a network.
 */
export function fetchPeers(): string | null {
  const cache = join(ROOT, "node_modules/.cache/bench-peers", PEERS.join("+"));
  const packages = join(cache, "node_modules");
  if (existsSync(join(cache, "complete"))) return packages;
  mkdirSync(cache, { recursive: true });
  const flags = ["--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  // On Windows npm is a batch file, which only a shell starts.
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", ["install", "--prefix", cache, ...flags, ...PEERS], { stdio: "inherit", shell });
  if (status !== 0) return null;
  mkdirSync(join(cache, "complete"));
  return packages;
}
