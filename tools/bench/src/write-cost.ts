import { readFileSync, writeFileSync } from "node:fs";
import { fillIn } from "../../errdex/scripts/docs/fill-in.ts";
import { table } from "../../errdex/scripts/docs/table.ts";

/** One row of the table: what is measured, its value for each catalogue, and the limit. */
export interface Row {
  readonly what: string;
  readonly figures: readonly string[];
  readonly bound: string;
}

/**
 * Writes a table between a README's markers `<!-- generated: cost -->` and `<!-- /generated -->`.
 *
 * @param head the headings of the columns between the first and the limit.
 * @throws Error when a marker is not closed.
 */
export function writeCost(readme: string, head: readonly string[], rows: readonly Row[], note: string): void {
  const cells = rows.map(({ what, figures, bound }) => [what, ...figures, bound]);
  const cost = (): string => `${note}\n\n${table(["What", ...head, "Bound"], cells)}`;
  writeFileSync(readme, fillIn(readFileSync(readme, "utf8"), { cost }));
}
