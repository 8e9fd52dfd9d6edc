import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { once } from "../catalogue/once.ts";
import { compileMo } from "../formats/po/compile-mo.ts";
import type { RenderedFile } from "../io/write/output.ts";
import { formatLock, lockOfSource } from "../snapshot/make-lock.ts";
import type { Target, TargetFile } from "../targets/target.ts";
import { copyFile } from "./copy-file.ts";
import { formatConformance } from "./format-conformance.ts";
import type { PlannedFile } from "./plan/plan-files.ts";
import type { Renderer } from "./templates/renderer.ts";

/**
 * Makes one planned file in memory: renders its template, copies it from the target's runtime, or writes the lock
 * or the decoding cases.
 *
 * @throws Error when a template fails. Copies and errdex's own files never do.
 */
export function makeFile(
  { making, path }: PlannedFile,
  source: CatalogueSource,
  target: Target,
  renderer: Renderer,
): RenderedFile {
  switch (making.kind) {
    case "render":
      return { path, mode: making.file.mode ?? "generate", content: renderFile(making.file, making.context, renderer) };
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

function renderFile(file: TargetFile, context: object, renderer: Renderer): RenderedFile["content"] {
  const text = renderer.renderFile(file, context);
  return file.compile === undefined ? text : compileMo(text);
}
