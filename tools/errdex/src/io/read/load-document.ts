import { isUtf8 } from "node:buffer";
import { extname } from "node:path";
import { type Diagnostic, type Position, UsageError } from "../../diagnostics/diagnostic.ts";
import { LineIndex, type SourceDocument } from "../../diagnostics/document.ts";
import type { RuleId } from "../../diagnostics/registry/index.ts";
import { readJson } from "../../formats/json/json-document.ts";
import { readYaml } from "../../formats/yaml/yaml-document.ts";
import { type SchemaKind, surveyOf } from "../../schema/validate-schema.ts";
import { DISK, type Files } from "./files.ts";
import { reasonOf } from "./reason-of.ts";

export { reasonOf };

/** The largest accepted file: 100 MiB is about 150,000 entries. */
export const MAX_BYTES: number = 100 * 1024 * 1024;

/** The result of reading: a value, or null when there are errors; and all findings. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly diagnostics: readonly Diagnostic[];
}

const READERS: Readonly<Record<string, typeof readJson>> = { ".json": readJson, ".yaml": readYaml, ".yml": readYaml };

/** The file extensions that {@link loadDocument} reads. */
export const EXTENSIONS: readonly string[] = Object.keys(READERS);

/**
 * Reads a JSON or YAML file, depending on its extension.
 *
 * @param file the path, and the file's name in findings.
 * @param files the files to read from.
 * @param kind the schema that the document will be checked against, if there is one.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadDocument(file: string, files: Files = DISK, kind?: SchemaKind): Loaded<SourceDocument> {
  const read = (): Loaded<SourceDocument> => readDocument(file, files, kind);
  return files.documents === undefined ? read() : files.documents.get(file, read);
}

function readDocument(file: string, files: Files, kind: SchemaKind | undefined): Loaded<SourceDocument> {
  const reader = READERS[extname(file).toLowerCase()];
  if (reader === undefined)
    throw new UsageError(`${file} is neither JSON nor YAML: expected ${EXTENSIONS.join(", ")}.`);
  const { value: bytes, diagnostics: unread } = loadUtf8(file, "Split the catalogue.", files);
  if (bytes === null) return { value: null, diagnostics: unread };
  const { document, diagnostics } = reader(file, bytes.toString(), {
    bytes,
    survey: kind === undefined ? undefined : surveyOf(kind),
  });
  return { value: document, diagnostics };
}

/**
 * Reads a file as text, without its byte order mark.
 *
 * @param file the path, and the file's name in findings.
 * @param tooLarge the fix for a file that is larger than {@link MAX_BYTES}.
 * @param files the files to read from.
 * @throws UsageError when there is no such file, or it cannot be read.
 */
export function loadText(file: string, tooLarge: string, files: Files = DISK): Loaded<string> {
  const { value: bytes, diagnostics } = loadUtf8(file, tooLarge, files);
  return { value: bytes === null ? null : bytes.toString(), diagnostics };
}

/** Reads a file that has to be UTF-8 text, without its byte order mark. */
function loadUtf8(file: string, tooLarge: string, files: Files): Loaded<Buffer> {
  const bytes = readBytes(file, files);
  const finding = (rule: RuleId, message: string, help: string, at = START): Loaded<Buffer> => ({
    value: null,
    diagnostics: [{ rule, severity: "error", file, ...at, message, help }],
  });
  if (bytes === null) {
    return finding("file-size", `this file is larger than ${MAX_BYTES / 1024 / 1024} MiB`, tooLarge);
  }
  if (!isUtf8(bytes)) {
    return finding("encoding", "this file is not UTF-8 text", "Save it as UTF-8.", invalidPosition(bytes));
  }
  return { value: bytes.subarray(0, 3).equals(MARK) ? bytes.subarray(3) : bytes, diagnostics: [] };
}

const MARK = Buffer.from("\ufeff");

const START: Position = { line: 1, column: 1 };

/** The position of the first byte that is not UTF-8: where decoding gives U+FFFD and the file does not contain it. */
function invalidPosition(bytes: Buffer): Position {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = text.indexOf(LOST);
  let byte = Buffer.byteLength(text.slice(0, offset));
  while (bytes.subarray(byte, byte + 3).equals(LOST_BYTES)) {
    const next = text.indexOf(LOST, offset + 1);
    byte += Buffer.byteLength(text.slice(offset, next));
    offset = next;
  }
  return new LineIndex(text).positionAt(offset - (text.startsWith("\ufeff") ? 1 : 0));
}

const LOST = "\ufffd";
const LOST_BYTES = Buffer.from(LOST);

/** The file's content; null when it is larger than {@link MAX_BYTES}. */
function readBytes(file: string, files: Files): Buffer | null {
  try {
    return files.size(file) > MAX_BYTES ? null : files.read(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}.`);
  }
}
