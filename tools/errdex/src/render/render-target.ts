import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { CatalogueSource } from "../load/catalogue.ts";
import type { Target } from "../load/target.ts";
import { buildModel } from "../model/build-model.ts";
import type { PseudoLocale } from "../model/pseudo-locale.ts";
import { type Part, planFiles } from "../plan/plan-files.ts";
import type { Content } from "../reconcile/content.ts";
import { formatLock, lockOfSource } from "../release/make-lock.ts";
import { completeness, translationStatus } from "../translate/translation-status.ts";
import { compileMo } from "./compile-mo.ts";
import { copyFile } from "./copy-file.ts";
import { formatConformance } from "./format-conformance.ts";
import { createRenderer } from "./renderer.ts";

/** A file's content, before anything is known of the disk. */
export interface RenderedFile {
  /** From the output folder, with `/`. */
  readonly path: string;
  readonly mode: "generate" | "scaffold";
  readonly content: Content;
}

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
  part: Part = "package",
): { files: RenderedFile[]; diagnostics: Diagnostic[] } {
  const { renderer, diagnostics } = createRenderer(target);
  if (renderer === null) return { files: [], diagnostics };
  const complete = new Map(translationStatus(source).map((status) => [status.locale, completeness(status)]));
  const plan = planFiles(buildModel(source, target.names, pseudo, complete), target, renderer, part);
  if (plan.diagnostics.length > 0) return { files: [], diagnostics: plan.diagnostics };
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
    help: "Guard the field with {{#if …}}, or mend the template.",
  };
}
