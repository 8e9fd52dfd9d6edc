import { isUtf8 } from "node:buffer";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { RuleId } from "../diagnostics/registry/index.ts";
import type { Content } from "../io/write/content.ts";
import type { FileChange, FileChangeKind } from "../io/write/output.ts";

/** An output file that is out of date or must not be overwritten. */
export interface FreshnessFinding {
  readonly diagnostic: Diagnostic;
  /** A unified diff from the file on disk to the expected content; empty when there is no text to compare. */
  readonly difference: string;
}

interface Words {
  readonly rule: RuleId;
  readonly message: string;
  /** The fix, when it is not the command that regenerates everything. */
  readonly help?: string;
}

const STALE: Partial<Record<FileChangeKind, Words>> = {
  created: { rule: "missing-output", message: "this file is missing" },
  changed: { rule: "stale-output", message: "this file is out of date" },
  edited: { rule: "edited-output", message: "this generated file was edited" },
  orphaned: { rule: "orphaned-output", message: "no template generates this file any more" },
  abandoned: {
    rule: "orphaned-output",
    message: "no template generates this file any more, and it was edited",
    help: "Save what you need of it elsewhere, then delete it.",
  },
  unproven: {
    rule: "orphaned-output",
    message: "the manifest lists this file, but nothing in it shows that errdex wrote it",
    help: "Delete it if you do not need it.",
  },
};

const FOREIGN: Words = {
  rule: "foreign-output",
  message: "this file is in the way, and errdex did not write it",
  help: "Move it away, or replace it with --overwrite.",
};

/**
 * Reports what is wrong with a file of an output folder.
 *
 * @param folder the output folder, as the caller named it.
 * @param change the comparison of the file with what was rendered.
 * @param command the command that regenerates the outputs.
 * @param check true reports every file that differs; false only one that must not be overwritten.
 * @returns null when there is nothing to report.
 */
export function freshnessFinding(
  folder: string,
  change: FileChange,
  command: string,
  check: boolean,
): FreshnessFinding | null {
  const words = change.kind === "foreign" ? FOREIGN : check ? STALE[change.kind] : undefined;
  if (words === undefined) return null;
  const file = join(folder, change.path);
  const { rule, message, help = `Run "${command}".` } = words;
  const [before, after] = [textOf(change.before), textOf(change.after)];
  const line = firstDifference(before ?? "", after ?? "");
  return {
    diagnostic: { rule, severity: "error", file, line, column: 1, message, help },
    difference: check && change.kind !== "abandoned" && change.kind !== "unproven" ? patch(file, before, after) : "",
  };
}

/** A content as text; bytes where it is not UTF-8. */
function textOf(content: Content | null): Content | null {
  return content instanceof Uint8Array && isUtf8(content)
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(content)
    : content;
}

/** The number of the first line that differs, from 1. */
function firstDifference(before: Content, after: Content): number {
  if (typeof before !== "string" || typeof after !== "string") return 1;
  const [left, right] = [before.split("\n"), after.split("\n")];
  const index = left.findIndex((line, number) => line !== right[number]);
  return index === -1 ? left.length : index + 1;
}

/** Longer diffs are cut off: the first lines are enough to see the problem. */
const MAX_LINES = 60;

function patch(file: string, before: Content | null, after: Content | null): string {
  const [oldName, newName] = [before === null ? "/dev/null" : file, after === null ? "/dev/null" : file];
  if (before instanceof Uint8Array || after instanceof Uint8Array) return `${file} differs, and is not text`;
  const lines = createTwoFilesPatch(oldName, newName, before ?? "", after ?? "", "as it is", "as it should be", {
    context: 2,
    timeout: 2000,
  })?.split("\n") ?? [`${file} differs throughout`];
  const shown = lines.filter((line) => !line.startsWith("======"));
  const rest = shown.length - MAX_LINES;
  return rest <= 0 ? shown.join("\n").trimEnd() : [...shown.slice(0, MAX_LINES), `… ${rest} more lines`].join("\n");
}
