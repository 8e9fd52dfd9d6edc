import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import type { Outcome } from "../../src/cli/commands/command.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

/** The root of the workspace. */
export const ROOT: string = join(import.meta.dirname, "../../../..");
export const DATA: string = join(import.meta.dirname, "data");
/** The document that the catalogue of this workspace was made from. */
export const SEED: string = join(ROOT, "spec/tuya/source/global-error-codes-2023-05-22.txt");

/** A copy of a folder, for a test to write to. */
export function copyOf(folder: string): string {
  const copy = tempFolder();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Writes a document beside the catalogue and imports it. */
export function importText(folder: string, text: string, ...options: readonly string[]): Outcome {
  return importAs("markdown", folder, text, ...options);
}

export function importAs(
  format: string,
  folder: string,
  text: string | Buffer,
  ...options: readonly string[]
): Outcome {
  const file = join(tempFolder(), "document.txt");
  writeFileSync(file, text);
  const outcome = errdex("import", format, file, "--into", folder, ...options);
  const plain = (said: string): string => said.replaceAll(file, "document.txt").replaceAll(`${folder}/`, "");
  return { ...outcome, stdout: plain(outcome.stdout), stderr: plain(outcome.stderr ?? "") };
}

/** The catalogue of a folder. */
export function catalogueIn(folder: string): Catalogue {
  return JSON.parse(readFileSync(join(folder, "catalogue.json"), "utf8")) as Catalogue;
}

/** A document with one table of three columns. */
export function documentOf(rows: readonly (readonly string[])[], revision = "2026-07-01"): string {
  const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return [`Last updated: ${revision}`, "", "| Code | Message | Description |", "|---|---|---|", ...lines, ""].join(
    "\n",
  );
}

/** A document that lists codes, each with a message and a description. */
export function codes(...printed: string[]): string {
  return documentOf(printed.map((code) => [code, `message ${code}`, "A text."]));
}
