import { readFileSync, writeFileSync } from "node:fs";

/** What is measured, as one row: what, for the catalogue itself, then for the made ones, and the bound. */
export interface Row {
  readonly what: string;
  readonly figures: readonly string[];
  readonly bound: string;
}

const MARKED = /(<!-- generated: cost -->\n).*?(<!-- \/generated -->)/s;

/**
 * Puts a table between a README's markers.
 *
 * @param head the columns between what is measured and its bound.
 * @throws Error when the README has no such markers.
 */
export function writeCost(readme: string, head: readonly string[], rows: readonly Row[], note: string): void {
  const before = readFileSync(readme, "utf8");
  if (!MARKED.test(before)) throw new Error(`${readme} has no <!-- generated: cost --> … <!-- /generated -->.`);
  const cells = [["What", ...head, "Bound"], ...rows.map(({ what, figures, bound }) => [what, ...figures, bound])];
  const widths = head.concat("", "").map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [first = [], ...rest] = cells;
  const table = [line(first), rule, ...rest.map(line)].join("\n");
  writeFileSync(
    readme,
    before.replace(MARKED, (_, open: string, close: string) => `${open}\n${note}\n\n${table}\n\n${close}`),
  );
}
