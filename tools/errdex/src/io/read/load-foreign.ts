import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { DISK, type Files } from "./files.ts";
import { type Loaded, loadText, reasonOf } from "./load-document.ts";

/** Limits for a file from another program, and how to fix a file that exceeds them. */
export interface Bounds {
  readonly maxBytes: number;
  /** The fix for a file that is too large. */
  readonly tooLarge: string;
  /** The fix for a file that is not text. */
  readonly notText: string;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, and what is no text does.
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Reads a file from another program. Checks its size before reading it.
 *
 * @param file the path, and the file's name in findings.
 * @param files the files to read from.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadForeign(
  file: string,
  { maxBytes, tooLarge, notText }: Bounds,
  files: Files = DISK,
): Loaded<string> {
  const finding = (rule: RuleId, line: number, message: string, help: string): Loaded<string> => {
    const diagnostic: Diagnostic = { rule, severity: "error", file, line, column: 1, message, help };
    return { value: null, diagnostics: [diagnostic] };
  };
  if (sizeOf(file, files) > maxBytes) {
    return finding("file-size", 1, `this file is larger than ${maxBytes / 1024 / 1024} MiB`, tooLarge);
  }
  const loaded = loadText(file, tooLarge, files);
  if (loaded.value === null) return loaded;
  const at = BINARY.exec(loaded.value)?.index;
  if (at !== undefined) {
    const line = loaded.value.slice(0, at).split("\n").length;
    return finding("encoding", line, "this file is not text", notText);
  }
  if (loaded.value.trim() === "") return finding("document", 1, "this document is empty", "Save the document again.");
  return loaded;
}

function sizeOf(file: string, files: Files): number {
  try {
    if (files.isFolder(file)) throw new UsageError(`cannot read ${file}: it is a folder.`);
    return files.size(file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}.`);
  }
}
