/**
 * The part of a change log about one version.
 *
 * @param log the text of CHANGELOG.md, as changesets write it: a heading `## 1.4.0` for each version.
 * @returns the text below the heading; empty when the log does not list the version.
 */
export function notesOf(log: string, version: string): string {
  const lines = log.split("\n");
  const start = lines.indexOf(`## ${version}`);
  if (start < 0) return "";
  const end = lines.findIndex((line, index) => index > start && line.startsWith("## "));
  return lines
    .slice(start + 1, end < 0 ? undefined : end)
    .join("\n")
    .trim();
}
