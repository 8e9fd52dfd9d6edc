import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { once } from "../catalogue/once.ts";
import type { Content } from "../io/write/content.ts";
import type { RenderedFile } from "../io/write/output.ts";
import type { TextBuffer } from "../io/write/text-buffer.ts";
import { formatLock, lockOfSource } from "../snapshot/make-lock.ts";
import type { Target } from "../targets/target.ts";
import { copyFile } from "./copy-file.ts";
import { formatConformance } from "./format-conformance.ts";
import type { PlannedFile } from "./plan/plan-files.ts";
import type { BufferRenderer } from "./remember-last.ts";
import type { Written } from "./templates/renderer.ts";

/**
 * Makes one planned file in memory: renders its template, copies it from the target's runtime, or writes the lock
 * or the decoding cases. It is still to be finished by `finishFile`.
 *
 * @param buffer where a rendered text is put, as its next one; in a string when left out.
 * @throws Error when a template fails. Copies and errdex's own files never do.
 */
export function makeFile(
  { making, path }: PlannedFile,
  source: CatalogueSource,
  target: Target,
  renderer: BufferRenderer,
  buffer?: TextBuffer,
): RenderedFile {
  switch (making.kind) {
    case "render": {
      const { file, context } = making;
      const made = { path, mode: file.mode ?? "generate", content: renderFile(file, context, renderer, buffer) };
      if (file.compile === undefined) return made;
      return { ...made, compile: { to: file.compile, template: `${target.folder}/${file.template}` } };
    }
    case "copy": {
      const { document, value } = source.catalogue;
      const content = copyFile(making.copy, target, { ...value.project, file: document.file });
      return { path, mode: making.copy.mode, content, making: making.kind };
    }
    case "lock":
      return { path, mode: "generate", content: lockText(source), making: making.kind };
    case "conformance":
      return { path, mode: "generate", content: formatConformance(source), making: making.kind };
  }
}

/** Each package of a catalogue contains the same lock. */
const lockText = once((source: CatalogueSource) => formatLock(lockOfSource(source)));

function renderFile(file: Written, context: object, renderer: BufferRenderer, buffer?: TextBuffer): Content {
  if (buffer === undefined) return renderer.renderFile(file, context);
  renderer.bufferFile(file, context, buffer);
  return buffer.bytes();
}
