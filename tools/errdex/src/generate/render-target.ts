import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { completeness, translationStatus } from "../catalogue/translation-status.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { compileMo } from "../formats/po/compile-mo.ts";
import type { RenderedFile } from "../io/write/output.ts";
import type { PseudoLocale } from "../messages/pseudo-locale.ts";
import { buildModel } from "../model/build-model.ts";
import { formatLock, lockOfSource } from "../snapshot/make-lock.ts";
import type { Target } from "../targets/target.ts";
import { copyFile } from "./copy-file.ts";
import { formatConformance } from "./format-conformance.ts";
import { planFiles, type RenderedPart } from "./plan/plan-files.ts";
import { createRenderer } from "./templates/renderer.ts";

/**
 * Renders every file of a target in memory: model, plan, render.
 *
 * @param pseudo the pseudo-locales that are made beside the translations.
 * @param part whether the files of a package are made, or the sample beside the target's runtime.
 */
export function renderTarget(
  source: CatalogueSource,
  target: Target,
  pseudo: readonly PseudoLocale[] = [],
  part: RenderedPart = "package",
): { files: RenderedFile[]; diagnostics: Diagnostic[] } {
  const tags = [source.catalogue.value.language, ...source.locales.map(({ value }) => value.locale)];
  const { renderer, diagnostics } = createRenderer(target, tags);
  if (renderer === null) return { files: [], diagnostics };
  const complete = new Map(translationStatus(source).map((status) => [status.locale, completeness(status)]));
  const plan = planFiles(buildModel(source, target.names, pseudo, complete), target, renderer, part);
  if (plan.diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics, ...plan.diagnostics] };
  const files: RenderedFile[] = [];
  const { document, value } = source.catalogue;
  const project = { ...value.project, file: document.file };
  for (const { making, path } of plan.files) {
    if (making.kind === "copy") {
      files.push({ path, mode: making.copy.mode, content: copyFile(making.copy, target, project) });
      continue;
    }
    if (making.kind !== "render") {
      const content = making.kind === "lock" ? formatLock(lockOfSource(source)) : formatConformance(source);
      files.push({ path, mode: "generate", content });
      continue;
    }
    const { file, context } = making;
    try {
      const text = renderer.renderFile(file, context);
      files.push({ path, mode: file.mode ?? "generate", content: file.compile === undefined ? text : compileMo(text) });
    } catch (error) {
      diagnostics.push(templateFailure(target, file.template, path, error));
    }
  }
  return { files, diagnostics };
}

/**
 * The finding that a template failed while it was rendered.
 *
 * @param what was being made.
 */
export function templateFailure(target: Target, template: string, what: string, error: unknown): Diagnostic {
  return {
    rule: "template",
    severity: "error",
    file: `${target.folder}/${template}`,
    line: (error as { lineNumber?: number }).lineNumber ?? 1,
    column: 1,
    message: `rendering ${what} failed: ${(error as Error).message}`,
    help: "Guard the field with {{#if …}}, or correct the template.",
  };
}
