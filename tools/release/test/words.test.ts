import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const SOURCES = join(import.meta.dirname, "../src");
const folder = mkdtempSync(join(tmpdir(), "errdex-words-"));
afterAll(() => rmSync(folder, { recursive: true }));

// A flag that is misspelt must not be taken for none: without --dry-run, these publish, tag and push.
test.each([
  ["pack-packages.ts", "--help", "Name the folder to pack into"],
  ["publish-npm.ts", "--dryrun", "[--dry-run]"],
  ["tag-released.ts", "--dryrun", "[--dry-run]"],
  ["github-releases.ts", "--dryrun", "[--dry-run]"],
  ["check-pull-request.ts", "--help", "Name the revision"],
  ["release-pull-request.ts", "--dryrun", "takes --dry-run, and nothing else"],
])("%s refuses %s, and does nothing", (name, flag, usage) => {
  const script = join(SOURCES, name);
  // An empty folder, and no program that could publish anything.
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ".", flag], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: folder },
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(usage);
  expect(readdirSync(folder)).toEqual([]);
});
