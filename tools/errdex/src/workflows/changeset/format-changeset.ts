import { code, escapeMarkdown } from "../../formats/markdown/escape-markdown.ts";
import type { Bump } from "../../snapshot/bump.ts";
import type { Change } from "../../snapshot/change.ts";
import { describeChange } from "../../snapshot/describe-change.ts";
import type { Difference } from "../../snapshot/difference.ts";
import { summarise } from "../../snapshot/summarise.ts";

/**
 * Formats a difference as a changeset: the affected packages with their bumps, a summary, and a table of the
 * codes.
 *
 * @param title the catalogue's title.
 * @returns null when no package is affected.
 */
export function formatChangeset({ changes, packages }: Difference, title: string): string | null {
  const concerned = packages.filter(
    (item): item is typeof item & { bump: Exclude<Bump, "none"> } => item.bump !== "none",
  );
  if (concerned.length === 0) return null;
  const head = concerned.map(({ name, bump }) => `${JSON.stringify(name)}: ${bump}`);
  const rows = [...groupByCode(changes)].map(([, group]) => {
    const [{ code: id, name } = { code: null, name: null }] = group;
    const what = group.map((change) => describeChange(change, (text) => `“${escapeMarkdown(text)}”`)).join("; ");
    return `| ${id === null ? "" : code(String(id))} | ${name === null ? "" : code(name)} | ${what} |`;
  });
  const summary = `${escapeMarkdown(title)}: ${summarise(changes)}.`;
  const table = ["| Code | Name | Change |", "| ---: | :--- | :--- |", ...rows];
  return ["---", ...head, "---", "", summary, "", ...table, ""].join("\n");
}

/** Groups the changes by code. Each change of the catalogue itself is a group. */
function groupByCode(changes: readonly Change[]): Map<string, readonly Change[]> {
  const groups = new Map<string, readonly Change[]>();
  for (const [index, change] of changes.entries()) {
    const key = change.code === null ? `#${index}` : JSON.stringify(change.code);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}
