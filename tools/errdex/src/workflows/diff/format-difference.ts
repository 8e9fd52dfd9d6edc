import { CONSUMER_IDS } from "../../catalogue/consumer.ts";
import { visible } from "../../diagnostics/format-text.ts";
import { code, escapeMarkdown } from "../../formats/markdown/escape-markdown.ts";
import { bumpFor } from "../../snapshot/bump.ts";
import { describeChange } from "../../snapshot/describe-change.ts";
import type { Difference } from "../../snapshot/difference.ts";
import { worstBump } from "../../snapshot/notable-changes.ts";

/** The formats of a difference. */
export const DIFFERENCE_FORMATS = ["text", "json", "markdown"] as const;
export type DifferenceFormat = (typeof DIFFERENCE_FORMATS)[number];

/** Formats a difference: `text` for a terminal, `json` for programs, `markdown` for a pull request. */
export function formatDifference(difference: Difference, format: DifferenceFormat): string {
  if (format === "json") return formatJson(difference);
  return format === "markdown" ? formatMarkdown(difference) : formatText(difference);
}

function formatJson(difference: Difference): string {
  const { before, after, bumps, packages, changes, versioning } = difference;
  const withBumps = changes.map((change) => ({
    ...change,
    bumps: Object.fromEntries(CONSUMER_IDS.map((consumer) => [consumer, bumpFor(change, consumer, versioning)])),
  }));
  return JSON.stringify({ before, after, bumps, packages, changes: withBumps }, null, 2);
}

function formatText(difference: Difference): string {
  const { before, after, bumps, packages, changes } = difference;
  if (changes.length === 0) return `${before} and ${after} do not differ`;
  const rows = changes.map((change) => [
    worstBump(change, difference.versioning),
    change.code === null ? "" : String(change.code),
    change.name ?? "",
    visible(describeChange(change, (text) => JSON.stringify(text))),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .filter((cell) => cell !== "")
      .join("  "),
  );
  const all = [
    ...lines,
    "",
    CONSUMER_IDS.map((consumer) => `${consumer}: ${bumps[consumer]}`).join(", "),
    ...(packages.length === 0 ? [] : [packages.map(({ name, bump }) => `${name}: ${bump}`).join(", ")]),
  ];
  return all.map((line) => line.trimEnd()).join("\n");
}

function formatMarkdown(difference: Difference): string {
  const { before, after, bumps, packages, changes, versioning } = difference;
  const between = `between ${code(before)} and ${code(after)}`;
  if (changes.length === 0) return `No difference ${between}.`;
  const lines = [
    `${changes.length === 1 ? "1 change" : `${changes.length} changes`} ${between}.`,
    "",
    `| | ${CONSUMER_IDS.join(" | ")} |`,
    `| --- |${" --- |".repeat(CONSUMER_IDS.length)}`,
    `| **All together** | ${CONSUMER_IDS.map((consumer) => `**${bumps[consumer]}**`).join(" | ")} |`,
    ...changes.map((change) => {
      const what = describeChange(change, (text) => `“${escapeMarkdown(text)}”`);
      const subject = change.code === null ? "" : `${code(String(change.code))} ${code(change.name ?? "")}: `;
      return `| ${subject}${what} | ${CONSUMER_IDS.map((consumer) => bumpFor(change, consumer, versioning)).join(" | ")} |`;
    }),
  ];
  if (packages.length > 0) {
    const rows = packages.map(({ name, bump }) => `| ${code(name)} | ${bump} |`);
    lines.push("", "| Package | Bump |", "| --- | --- |", ...rows);
  }
  return lines.join("\n");
}
