// Tags the published packages, from the list that pack-packages has written, and pushes the tags.
//
//   node tools/release/src/tag-released.ts <folder> [--dry-run]
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { CommandError, readWords, runCommand, runMain } from "./run-command.ts";

runMain(() => {
  const usage = "Name the folder that was packed into: tag-released build/release [--dry-run].";
  const { operands, flags } = readWords(usage, ["--dry-run"]);
  const [folder] = operands;
  if (folder === undefined) throw new CommandError(usage);
  const tags = readFileSync(join(resolve(folder), "tags.txt"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  console.error(tags.length === 0 ? "There is nothing to tag." : tags.join("\n"));
  if (tags.length === 0 || flags.includes("--dry-run")) return;
  for (const tag of tags) runCommand("git", ["tag", "--force", tag]);
  runCommand("git", ["push", "origin", ...tags.map((tag) => `refs/tags/${tag}`)]);
});
