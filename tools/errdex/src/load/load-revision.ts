import { type Diagnostic, UsageError } from "../diagnostics/diagnostic.ts";
import { DISK, type Files } from "./files.ts";
import { type Loaded, loadText, reasonOf } from "./load-document.ts";

/** Larger documents are refused: it is a hundred thousand codes. */
export const MAX_REVISION_BYTES: number = 20 * 1024 * 1024;

// biome-ignore lint/suspicious/noControlCharactersInRegex: no text has them, and what is no text does.
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * Reads a document that is to be imported.
 *
 * @param file the path, and the name under which findings report it.
 * @param files where it is.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadRevision(file: string, files: Files = DISK): Loaded<string> {
  const finding = (rule: string, line: number, message: string, help: string): Loaded<string> => {
    const diagnostic: Diagnostic = { rule, severity: "error", file, line, column: 1, message, help };
    return { value: null, diagnostics: [diagnostic] };
  };
  if (sizeOf(file, files) > MAX_REVISION_BYTES) {
    const limit = `${MAX_REVISION_BYTES / 1024 / 1024} MiB`;
    return finding("file-size", 1, `larger than ${limit}`, "Keep the part of the document that lists the codes.");
  }
  const loaded = loadText(file, files);
  if (loaded.value === null) return loaded;
  const at = BINARY.exec(loaded.value)?.index;
  if (at !== undefined) {
    const line = loaded.value.slice(0, at).split("\n").length;
    return finding(
      "encoding",
      line,
      "this file is not text",
      "Save the document as text, in the format that you name.",
    );
  }
  if (loaded.value.trim() === "") return finding("document", 1, "this document is empty", "Save it again.");
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
