// Lists the tags that were just set as releases on GitHub: each with the part of its change log, and with the guides to
// migrate as files. A release that is there already stays.
//
//   node tools/release/src/github-releases.ts <folder> [--dry-run]
//
// $BRANCH is the branch that is released: only what is released from main is shown as the latest.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { notesOf } from "./change-log.ts";
import { listPublished, tagOf } from "./published-packages.ts";
import { askCommand, CommandError, ROOT, readWords, runCommand, runMain } from "./run-command.ts";

runMain(() => {
  const usage = "Name the folder that was packed into: github-releases build/release [--dry-run].";
  const { operands, flags } = readWords(usage, ["--dry-run"]);
  const [folder] = operands;
  if (folder === undefined) throw new CommandError(usage);
  const out = resolve(folder);
  const tags = readFileSync(join(out, "tags.txt"), "utf8").split("\n");
  const guides = existsSync(join(out, "guides")) ? readdirSync(join(out, "guides")).sort() : [];
  const isLatest = (process.env.BRANCH ?? "main") === "main";
  for (const item of listPublished()) {
    const tag = tagOf(item);
    if (!tags.includes(tag)) continue;
    const log = join(ROOT, item.folder, "CHANGELOG.md");
    const notes = notesOf(existsSync(log) ? readFileSync(log, "utf8") : "", item.version);
    console.error(`# ${tag}\n\n${notes}\n`);
    if (flags.includes("--dry-run") || askCommand("gh", ["release", "view", tag], { quiet: true }).exitCode === 0)
      continue;
    const files = guides.map((name) => join(out, "guides", name));
    const latest = `--latest=${isLatest}`;
    runCommand("gh", ["release", "create", tag, ...files, "--verify-tag", "--title", tag, "--notes", notes, latest]);
  }
});
