import { join } from "node:path";
import { errdex } from "./errdex.ts";
import { tempFolder } from "./temp.ts";

/** The folder of the goldens: a catalogue each, and what errdex makes of it. */
export const GOLDENS: string = join(import.meta.dirname, "../goldens");

/**
 * Generates a whole package of a golden's catalogue. The goldens themselves leave out what is copied.
 *
 * @param name the golden's folder.
 * @param target a target's id or folder.
 * @returns the package's folder.
 */
export function generateGolden(name: string, target: string): string {
  const out = tempFolder();
  const { exitCode, stdout } = errdex("generate", join(GOLDENS, name), "--target", target, "--out", out);
  if (exitCode !== 0) throw new Error(stdout);
  return out;
}

/** The path below `runtime` of the file that a text was copied from, as its header names it; null when it is no copy. */
export function copiedFrom(text: string): string | null {
  const head = text.split("\n").slice(0, 6).join("\n");
  return (
    /Copied by errdex from (?:\S+\/)?runtime\/(\S+?)(?: of the target \S+)?\. Edit that file/.exec(head)?.[1] ?? null
  );
}
