// Keeps the release pull request: where changesets wait, the branch `release` holds main with the
// versions applied, and a pull request offers it. Merging it is the release.
//
//   node tools/release/src/release-pull-request.ts [--dry-run]
//
// Writes `waiting=true` or `waiting=false` to $GITHUB_OUTPUT: while changesets wait, nothing is
// published. With --dry-run the versions are applied to the working folder and nothing is pushed.
import { appendFileSync } from "node:fs";
import { askCommand, readWords, runCommand, runMain } from "./run-command.ts";
import { listWaiting } from "./waiting-changesets.ts";

const BRANCH = "release";
const TITLE = "Release";
const BODY = [
  "Merging this releases the changes below.",
  "It is brought up to date with every commit on the main branch; write what should be said in the changesets.",
].join("\n");

runMain(() => {
  const { flags } = readWords("release-pull-request.ts takes --dry-run, and nothing else.", ["--dry-run"]);
  const waiting = listWaiting().length > 0;
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT !== undefined) appendFileSync(GITHUB_OUTPUT, `waiting=${waiting}\n`);
  if (!waiting) {
    console.error("No changeset is waiting.");
    return;
  }
  runCommand("pnpm", ["run", "version-packages"]);
  if (flags.includes("--dry-run")) return;
  const bot = ["-c", "user.name=github-actions[bot]", "-c", "user.email=github-actions[bot]@users.noreply.github.com"];
  runCommand("git", ["switch", "--force-create", BRANCH]);
  runCommand("git", ["add", "--all"]);
  runCommand("git", [...bot, "commit", "--message", TITLE]);
  runCommand("git", ["push", "--force", "origin", BRANCH]);
  const { stdout } = askCommand("gh", [
    "pr",
    "list",
    "--head",
    BRANCH,
    "--state",
    "open",
    "--json",
    "number",
    "--jq",
    "length",
  ]);
  if (stdout === "0") runCommand("gh", ["pr", "create", "--head", BRANCH, "--title", TITLE, "--body", BODY]);
});
