/** Formats a text as code. */
export const code = (text: string): string => `\`${text}\``;
/** The anchor of a heading. */
export const anchor = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");

/**
 * Writes a Markdown table, aligned as the formatter requires. Bars are escaped: a bar ends a cell even inside
 * backticks.
 */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ")),
  );
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[], fill: string): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width, fill)).join(" | ")} |`;
  const [first = "", ...rest] = cells.map((row) => line(row, " "));
  return [first, line([], "-"), ...rest].join("\n");
}
