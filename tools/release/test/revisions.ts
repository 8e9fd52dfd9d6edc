import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../src/run-command.ts";

const DOCUMENT = "spec/tuya/source/global-error-codes-2023-05-22.txt";

/** The lines of the document that the catalogue comes from. */
function readLines(): string[] {
  return readFileSync(join(ROOT, DOCUMENT), "utf8").split("\n");
}

/** Replaces the one line that begins so. */
function replaceLine(lines: readonly string[], start: string, ...by: readonly string[]): string[] {
  const index = lines.findIndex((line) => line.startsWith(start));
  if (index === -1) throw new Error(`The document has no line ${start}.`);
  return [...lines.slice(0, index), ...by, ...lines.slice(index + 1)];
}

/**
 * A made revision of the document, as its publisher's have looked: two codes added, one gone, one
 * reworded, a column more in the first table, a code with a thousands separator, cells broken over
 * two physical lines, and page furniture in between.
 */
export function firstRevision(): string {
  let lines = readLines();
  lines = replaceLine(lines, "Last Updated on", "Last Updated on : 2026-03-01 08:00:00download");
  lines = replaceLine(lines, "Error code |", "Error code | Error message | Description | Solution |");
  lines = replaceLine(lines, "---|---|---|", "---|---|---|---|");
  lines = withEmptyCells(lines);
  lines = replaceLine(
    lines,
    "1000 |",
    "1,000 | data not exist | The data does not exist. | Check the",
    "ID that you send. |",
  );
  lines = replaceLine(lines, "1002 |", "1002 | access_token is null | The token is empty. | |");
  lines = replaceLine(lines, "1007 |");
  lines = replaceLine(
    lines,
    "1107 |",
    "1107 | code invalid | The authorization code is invalid. | |",
    "1120 | too many subscriptions | The project has subscribed to too many",
    "topics. | Cancel a subscription. |",
    "download",
    "1121 | region is closed | The data center takes no more requests. | |",
  );
  return lines.join("\n");
}

/** Gives the rows of the first table the cell that its new column has. */
function withEmptyCells(lines: readonly string[]): string[] {
  const first = lines.indexOf("---|---|---|---|") + 1;
  const end = lines.findIndex((line, index) => index >= first && !line.endsWith("|"));
  return lines.map((line, index) => (index >= first && index < end ? `${line} |` : line));
}

/** A later one, which uses the code that has gone for something else. */
export function secondRevision(): string {
  const lines = replaceLine(
    firstRevision().split("\n"),
    "1008 |",
    "1007 | quota is used up | The project has used its calls up. | |",
    "1008 | invalid access | The value of accessid is invalid. | |",
  );
  return replaceLine(lines, "Last Updated on", "Last Updated on : 2026-06-01 08:00:00download").join("\n");
}
