// Fails when the lockfile holds an address: whoever installs it would fetch from there, not from the
// registry of their own. pnpm writes none by itself; a mirror or a pasted tarball does.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const lines = readFileSync(join(import.meta.dirname, "../../pnpm-lock.yaml"), "utf8").split("\n");
for (const [index, line] of lines.entries()) {
  if (!/https?:\/\//.test(line)) continue;
  console.error(
    `pnpm-lock.yaml:${index + 1}: an address stands here. Remove the lockfile's entry and run "pnpm install".`,
  );
  process.exitCode = 1;
}
