// Tags what was published, by the list that pack-packages has written, and pushes the tags.
//
//   node tools/release/src/tag-released.ts <folder> [--dry-run]
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError, runCommand, runMain } from "./run-command.ts";

runMain(() => {
  const [folder, ...flags] = process.argv.slice(2);
  if (folder === undefined) throw new CommandError("Name the folder that was packed into: tag-released build/release.");
  const tags = readFileSync(join(resolve(folder), "tags.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  console.error(tags.length === 0 ? "There is nothing to tag." : tags.join("\n"));
  if (tags.length === 0 || flags.includes("--dry-run")) return;
  for (const tag of tags) runCommand("git", ["tag", "--force", tag]);
  runCommand("git", ["push", "origin", ...tags.map((tag) => `refs/tags/${tag}`)]);
});
