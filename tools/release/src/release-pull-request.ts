// Creates or updates the release pull request. While there are changesets, the branch `release` is main with the new
// versions applied, and the pull request is for that branch. Merging it releases. For a branch with fixes of an earlier
// version, such as 1.x, the branch is `release-1.x`. $GITHUB_REF_NAME names the branch, as GitHub's workflows set it.
//
//   node tools/release/src/release-pull-request.ts [--dry-run]
//
// Writes `waiting=true` or `waiting=false` to $GITHUB_OUTPUT: while there are changesets, nothing is
// published. With --dry-run it applies the versions to the working directory and pushes nothing.
import { appendFileSync } from "node:fs";
import { askCommand, readWords, runCommand, runMain } from "./run-command.ts";
import { listWaiting } from "./waiting-changesets.ts";

const BASE = process.env.GITHUB_REF_NAME ?? "main";
const BRANCH = BASE === "main" ? "release" : `release-${BASE}`;
/** GitHub starts no workflow for what a workflow's own token has pushed, unless it is asked to. */
const CHECKS: readonly (readonly string[])[] = [["ci.yml"], ["pull-request.yml", "--field", `base=${BASE}`]];
const TITLE = "Release";
const BODY = [
  "Merging this releases the changes below.",
  `It is brought up to date with every commit on ${BASE}; write what should be said in the changesets.`,
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
  if (stdout === "0") {
    runCommand("gh", ["pr", "create", "--base", BASE, "--head", BRANCH, "--title", TITLE, "--body", BODY]);
  }
  for (const [workflow = "", ...inputs] of CHECKS) {
    runCommand("gh", ["workflow", "run", workflow, "--ref", BRANCH, ...inputs]);
  }
});
