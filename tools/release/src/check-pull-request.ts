// Checks a pull request: the catalogues are valid, no lock is changed but by a release, no generated file is out of date, and every change
// of a catalogue or a package has a changeset. Writes the difference of the catalogues as Markdown,
// to be posted as a comment.
//
//   node tools/release/src/check-pull-request.ts <base> [<file>]
//
// <base> is the revision that the pull request would be merged into, such as origin/main. The
// difference is written to <file>, or to standard output when it is left out.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listCatalogues } from "./catalogues.ts";
import { whyLockIsWrong } from "./check-lock.ts";
import { listPublished } from "./published-packages.ts";
import { listTags, textAt, versionedSince, whyReleasedAlready } from "./released-versions.ts";
import { askCommand, CommandError, ROOT, readWords, runCommand, runMain } from "./run-command.ts";
import { listWaiting } from "./waiting-changesets.ts";

/** GitHub's limit for a comment is 65,536 characters. */
const MAX_COMMENT = 60_000;

/**
 * The commit that a request starts from. Later commits on the base branch are not part of it.
 *
 * @throws CommandError when there is none.
 */
function forkOf(base: string): string {
  const { stdout: fork, exitCode } = askCommand("git", ["merge-base", base, "HEAD"]);
  if (exitCode !== 0) throw new CommandError(`There is no revision ${base} with a common history.`);
  return fork;
}

/** The difference of every catalogue from a revision, as text for a comment. */
function differenceFrom(base: string, fork: string): string {
  const parts = listCatalogues().map((catalogue) => {
    if (askCommand("git", ["cat-file", "-t", `${fork}:${catalogue}`]).exitCode !== 0) {
      return `### ${catalogue}\n\nThis catalogue is new.`;
    }
    const { stdout } = askCommand("errdex", ["diff", `git:${fork}`, catalogue, "--format", "markdown"]);
    return `### ${catalogue}\n\n${stdout.replaceAll(`git:${fork}`, base)}`;
  });
  const comment = parts.join("\n\n");
  if (comment.length <= MAX_COMMENT) return comment;
  return `${comment.slice(0, comment.lastIndexOf("\n", MAX_COMMENT))}\n\nThere is more; run \`errdex diff\` to see it.`;
}

runMain(() => {
  const usage = "Name the revision to compare with: check-pull-request.ts origin/main.";
  const [base, file] = readWords(usage).operands;
  if (base === undefined) throw new CommandError(usage);
  const format = process.env.GITHUB_ACTIONS === "true" ? "github" : "text";
  const failures: string[] = [];
  const check = (name: string, run: () => void): void => {
    console.error(`\n# ${name}`);
    try {
      run();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      failures.push(`${name}: ${error.message}`);
    }
  };
  const fork = forkOf(base);
  const versioned = versionedSince(fork, listPublished());
  // A release is what the changesets have become: they are gone, and versions are new. The name of the branch does not
  // count: anybody can have a branch of that name.
  const isRelease = versioned.length > 0 && listWaiting().length === 0;
  if (isRelease) {
    check("no version has been released before", () => {
      const again = whyReleasedAlready(versioned, listTags());
      if (again !== null) throw new CommandError(again);
    });
  }
  for (const catalogue of listCatalogues()) {
    check(`the lock of ${catalogue} is that of the last release`, () => {
      const path = `${catalogue}/catalogue.lock.json`;
      const file = join(ROOT, path);
      const wrong = whyLockIsWrong(textAt(fork, path), existsSync(file) ? readFileSync(file, "utf8") : null, isRelease);
      if (wrong !== null) throw new CommandError(wrong);
    });
    check(`${catalogue} is valid`, () => runCommand("errdex", ["validate", catalogue, "--format", format]));
    check(`${catalogue} has its changeset`, () => runCommand("errdex", ["changeset", catalogue, "--check"]));
  }
  check("nothing generated is out of date", () =>
    runCommand("turbo", ["run", "check"], { env: { TURBO_TELEMETRY_DISABLED: "1" } }),
  );
  if (!isRelease) {
    check("every changed package has a changeset", () => runCommand("changeset", ["status", `--since=${base}`]));
  }
  check("the difference", () => {
    const difference = differenceFrom(base, fork);
    if (file === undefined) console.error(difference);
    else writeFileSync(file, `${difference}\n`);
  });
  if (failures.length > 0) throw new CommandError(`\n${failures.join("\n")}`);
});
