import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compileMo } from "../formats/po/compile-mo.ts";
import type { Content } from "../io/write/content.ts";
import type { RenderedFile } from "../io/write/output.ts";
import { templateFailure } from "./templates/template-failure.ts";

/**
 * Converts a rendered text to what its file holds.
 *
 * @returns a finding in place of a file that cannot be converted.
 */
export function finishFile(made: RenderedFile): RenderedFile | Diagnostic {
  const { compile, ...file } = made;
  if (compile === undefined) return made;
  try {
    return { ...file, content: compileMo(toBuffer(file.content)) };
  } catch (error) {
    return templateFailure(compile.template, file.path, error);
  }
}

/** A content as a buffer, which does not copy bytes. */
function toBuffer(content: Content): Buffer {
  if (typeof content === "string") return Buffer.from(content);
  return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
}
