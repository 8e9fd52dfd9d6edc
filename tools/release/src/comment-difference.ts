// Posts the difference of the catalogues as a comment on a pull request, or updates that comment.
// It has the permission to comment, so it must not run code of the pull request. It only posts the
// text that the pull request's checks have written.
//
//   node tools/release/src/comment-difference.ts <head commit> <file>
//
// $GITHUB_REPOSITORY is the repository, as GitHub's workflows set it.
import { readFileSync } from "node:fs";
import { askCommand, CommandError, runMain } from "./run-command.ts";

/** An invisible mark at the beginning of our comment, to find it again. */
const MARK = "<!-- errdex: difference of the catalogues -->";

/**
 * Calls GitHub's API.
 *
 * @returns the parsed JSON.
 */
function askGitHub<T>(words: readonly string[]): T {
  const { exitCode, stdout } = askCommand("gh", ["api", ...words]);
  if (exitCode !== 0) throw new CommandError(`gh api ${words.join(" ")} failed.`);
  return JSON.parse(stdout) as T;
}

runMain(() => {
  const [head = "", file] = process.argv.slice(2);
  const repository = process.env.GITHUB_REPOSITORY;
  if (!/^[0-9a-f]{40}$/.test(head) || file === undefined || repository === undefined) {
    throw new CommandError(
      "Name the commit and the file: comment-difference.ts <head commit> <file>, with GITHUB_REPOSITORY set.",
    );
  }
  // Look up the pull request by its commit: the text comes from the pull request's own run and could name any
  // number.
  const requests = askGitHub<{ number: number; state: string }[]>([`repos/${repository}/commits/${head}/pulls`]);
  const request = requests.find(({ state }) => state === "open");
  if (request === undefined) {
    console.error(`No open pull request has the commit ${head}.`);
    return;
  }
  const body = `${MARK}\n${readFileSync(file, "utf8").slice(0, 65_000)}`;
  const comments = `repos/${repository}/issues/${request.number}/comments`;
  const known = askGitHub<{ id: number; body: string; user: { type: string } }[]>([`${comments}?per_page=100`]);
  const ours = known.find((comment) => comment.body.startsWith(MARK) && comment.user.type === "Bot");
  const field = ["--raw-field", `body=${body}`];
  if (ours === undefined) askGitHub(["--method", "POST", comments, ...field]);
  else askGitHub(["--method", "PATCH", `repos/${repository}/issues/comments/${ours.id}`, ...field]);
});
