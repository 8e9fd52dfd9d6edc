import { Scalar, stringify } from "yaml";
import { isList, isRecord } from "../values/same-value.ts";

/**
 * Writes a member or an item as lines of YAML.
 *
 * @param column the column of the lines, from 0.
 */
export function writeBlock(part: unknown, column: number, newline: string): string {
  const lines = stringify(part, { lineWidth: 0, aliasDuplicateObjects: false }).replace(/\n$/, "").split("\n");
  return lines.map((line) => `${line === "" ? "" : " ".repeat(column)}${line}${newline}`).join("");
}

/**
 * Writes a value on one line.
 *
 * @param old the scalar that it replaces, whose quotes are kept; null when there was none.
 */
export function writeInline(part: unknown, old: Scalar | null): string {
  if (isRecord(part) || isList(part)) return JSON.stringify(part);
  const quotes = old?.type === Scalar.QUOTE_SINGLE || old?.type === Scalar.QUOTE_DOUBLE ? old.type : Scalar.PLAIN;
  const made = new Scalar(part);
  made.type = typeof part === "string" ? quotes : Scalar.PLAIN;
  const written = stringify(made, { lineWidth: 0, blockQuote: false }).trimEnd();
  return written.includes("\n") ? JSON.stringify(part) : written;
}
