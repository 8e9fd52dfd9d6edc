import { type PublishedPackage, tagOf } from "./published-packages.ts";
import { askCommand } from "./run-command.ts";

/** The text of a file in a revision; null when it has none. */
export function textAt(revision: string, path: string): string | null {
  const { exitCode, stdout } = askCommand("git", ["cat-file", "blob", `${revision}:${path}`], { quiet: true });
  return exitCode === 0 ? stdout : null;
}

/** The tags of the repository. */
export function listTags(): string[] {
  return askCommand("git", ["tag", "--list"]).stdout.split("\n");
}

/** The packages that have another version than in a revision. */
export function versionedSince(revision: string, packages: readonly PublishedPackage[]): PublishedPackage[] {
  return packages.filter(({ folder, version }) => {
    const before = textAt(revision, `${folder}/package.json`);
    return before !== null && (JSON.parse(before) as { version: string }).version !== version;
  });
}

/**
 * Says why versions cannot be released: their tags exist. That happens when a release was reverted as a whole, and its
 * changes are released again. They would get the old number, which nobody publishes a second time.
 *
 * @param versioned the packages with a new version.
 * @param tags the tags of the repository.
 * @returns null when nothing is wrong.
 */
export function whyReleasedAlready(versioned: readonly PublishedPackage[], tags: readonly string[]): string | null {
  const again = versioned.filter((item) => tags.includes(tagOf(item)));
  if (again.length === 0) return null;
  const files = again.map(({ folder, version }) => `  ${folder}/package.json: "version": "${version}"`);
  return [
    `${again.map(tagOf).join(", ")}: released already, the tag exists. It would never be published again.`,
    "A revert of a release keeps the versions, the lock and the change logs, and takes back only the change.",
    "Undo what was done here (git restore .), then write the released versions back, commit, and try again:",
    ...files,
  ].join("\n");
}
