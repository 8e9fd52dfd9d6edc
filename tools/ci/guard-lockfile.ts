// Fails when the lockfile contains a URL: an install would download from there and not from the user's
// own registry. pnpm writes none itself; a mirror or a pasted tarball URL does.
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
