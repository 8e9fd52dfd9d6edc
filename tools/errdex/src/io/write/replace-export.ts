import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import { reasonOf } from "../read/load-document.ts";
import type { FileChange } from "./output.ts";

/**
 * The change that writes an export, where an earlier export may exist.
 *
 * @param path from the folder.
 * @param after the new content.
 * @param id the catalogue's id, which identifies an earlier export.
 * @throws UsageError when another kind of file is in the way, or the file cannot be read.
 */
export function replaceExport(folder: string, path: string, after: string, id: string): FileChange {
  const file = join(folder, path);
  if (!existsSync(file)) return { kind: "created", path, before: null, after };
  const before = read(file);
  // In PO, the line break is written as an escape.
  const headers = [`X-Errdex-Catalogue: ${id}\\n`, `X-Errdex-Catalogue: ${id}\n`, `product-name="${id}"`];
  const isExport = headers.some((header) => before.includes(header));
  if (!isExport) throw new UsageError(`${file} is not an export of ${id}. Move it away, or choose another --out.`);
  return { kind: before === after ? "unchanged" : "changed", path, before, after };
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${reasonOf(error)}.`);
  }
}
