import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Path, toDiagnostic } from "../../diagnostics/document.ts";
import { whyUnsafe } from "../../io/write/output-path.ts";
import type { AliasNeed } from "../../messages/locale-aliases.ts";
import type { CategoryModel } from "../../model/error-model.ts";
import { derive } from "../../model/lazy.ts";
import type { LocaleModel } from "../../model/locale-model.ts";
import { localiseModel } from "../../model/localise-model.ts";
import type { Model } from "../../model/model.ts";
import type { Target, TargetFile } from "../../targets/target.ts";
import { isMet } from "../templates/condition.ts";
import type { Renderer } from "../templates/renderer.ts";
import { type Copy, planCopies } from "./plan-copies.ts";

/** How a file is made: rendered from a template and its context, copied, or written by errdex itself. */
export type Making =
  | { readonly kind: "render"; readonly file: TargetFile; readonly context: object }
  | { readonly kind: "copy"; readonly copy: Copy }
  | { readonly kind: "lock" | "conformance" };

/** One file to make. */
export interface PlannedFile {
  readonly making: Making;
  /** The destination, from the output folder, with `/`. */
  readonly path: string;
  /** The language that it is made for; null when it is made for all. */
  readonly language: string | null;
}

/** A file that is not made, because its language is not translated far enough. */
export interface WithheldFile {
  /** The destination that it would have, from the output folder, with `/`. */
  readonly path: string;
  readonly target: string;
  /** The tag of the language. */
  readonly language: string;
  /** The share of translated texts that the language has, and that it needs, in percent. */
  readonly complete: number;
  readonly needed: number;
}

/** Which files of a target to make: those of a package, or the samples beside the target's runtime. */
export type RenderedPart = "package" | "sample";

/**
 * Plans every file of a target: how it is made, and its path.
 *
 * @returns the files, those that wait for translations, and a finding for each path that is unsafe or used twice.
 */
export function planFiles(
  model: Model,
  target: Target,
  renderer: Renderer,
  part: RenderedPart = "package",
): { files: PlannedFile[]; withheld: WithheldFile[]; diagnostics: Diagnostic[] } {
  const files: PlannedFile[] = [];
  const withheld: WithheldFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, string>();
  // Every folder that a file needs, with one such file.
  const folders = new Map<string, string>();
  const add = (making: Making, path: string, at: Path, language: string | null = null): void => {
    // Compare in lower case: on a case-insensitive file system, names that differ only in case are one
    // file.
    const other = taken.get(path.toLowerCase());
    const unsafe =
      other === undefined
        ? (whyUnsafe(path) ?? whyNested(path, taken, folders))
        : `${other} is already the path of another file`;
    taken.set(path.toLowerCase(), path);
    if (unsafe === null) files.push({ making, path, language });
    else {
      const message = `the path ${JSON.stringify(path)} cannot be written: ${unsafe}`;
      const where = { document: target.document, path: at };
      const help = "Correct the path, or the name that it is made from.";
      diagnostics.push(toDiagnostic({ rule: "output-path", severity: "error", ...where, message, help }));
    }
  };
  const isSample = part === "sample";
  const contexts = prepareContexts(model);
  if (isSample) for (const path of target.runtimeTexts.keys()) taken.set(path.toLowerCase(), path);
  for (const [index, file] of target.files.entries()) {
    const template = isSample ? file.sample : file.path;
    if (template === undefined || !isMet(file.when, model)) continue;
    for (const context of contexts(file)) {
      const path = renderer.renderPath(template, context);
      const language = "locale" in context ? (context as LocalisedContext).locale.original : null;
      add({ kind: "render", file, context }, path, ["files", index, isSample ? "sample" : "path"], language);
    }
    const { complete: needed = 0 } = file;
    for (const context of contextsWithheld(model, file)) {
      const { tag: language, released: complete } = context.locale;
      withheld.push({
        path: renderer.renderPath(template, context),
        target: target.id,
        language,
        complete,
        needed,
      });
    }
  }
  if (isSample) return { files, withheld, diagnostics };
  const copies = planCopies(model, target, renderer);
  diagnostics.push(...copies.diagnostics);
  for (const copy of copies.value) add({ kind: "copy", copy }, copy.path, copy.at);
  if (target.lock !== undefined) add({ kind: "lock" }, renderer.renderPath(target.lock, model), ["lock"]);
  if (target.conformance !== undefined && model.conformance !== null) {
    add({ kind: "conformance" }, renderer.renderPath(target.conformance, model), ["conformance"]);
  }
  return { files, withheld, diagnostics };
}

/** The contexts of the files that a language does not get, because it is not translated far enough. */
function contextsWithheld(model: Model, { each, complete = 0 }: TargetFile): readonly LocalisedContext[] {
  if (each !== "locale" && each !== "locale-category") return [];
  const contexts = localiseEach(
    model,
    model.locales.filter((locale) => locale.released < complete),
  );
  if (each === "locale") return contexts;
  return contexts.flatMap((context) => categoriesOf(context).map((category) => derive(context, { category })));
}

/** Why a path cannot stand beside the others: one of the two files would have to be a folder. */
function whyNested(path: string, taken: ReadonlyMap<string, string>, folders: Map<string, string>): string | null {
  const folded = path.toLowerCase();
  const inside = folders.get(folded);
  if (inside !== undefined) return `${inside} needs a folder of this name`;
  for (let end = folded.lastIndexOf("/"); end > 0; end = folded.lastIndexOf("/", end - 1)) {
    const folder = folded.slice(0, end);
    const file = taken.get(folder);
    if (file !== undefined) return `${file} is a file, and cannot be a folder as well`;
    folders.set(folder, path);
  }
  return null;
}

/** Returns a function that finds the contexts of a file. Files of one language share them, and what they build. */
function prepareContexts(model: Model): (file: TargetFile) => readonly object[] {
  const byShare = new Map<number, LocalisedContext[]>();
  const localised = (complete: number): readonly LocalisedContext[] => {
    const contexts = byShare.get(complete) ?? localiseAll(model, complete);
    byShare.set(complete, contexts);
    return contexts;
  };
  return ({ each = "catalogue", complete = 0, aliases = "lookup" }) => {
    switch (each) {
      case "catalogue":
        return [model];
      case "category":
        return categoriesOf(model).map((category) => derive(model, { category }));
      case "error":
        return [...model.errors, ...model.observed].map((error) => derive(model, { error }));
      case "locale":
        return localised(complete);
      case "locale-category":
        return localised(complete).flatMap((context) =>
          categoriesOf(context).map((category) => derive(context, { category })),
        );
      case "alias":
        return [...model.aliases, ...model.regionalAliases]
          .filter(({ need }) => need !== null && SERVED[aliases].includes(need))
          .map((locale) => derive(localiseModel(model, locale), { locale }));
    }
  };
}

/** The aliases that a platform needs, by how it looks for a locale. */
const SERVED: Readonly<Record<AliasNeed, readonly AliasNeed[]>> = {
  language: ["language"],
  lookup: ["language", "lookup"],
  region: ["language", "lookup", "region"],
};

/**
 * One context for each language that is translated far enough: the localised model, its locale, and the
 * other locales.
 *
 * @param complete the smallest share of translated texts, in percent.
 */
function localiseAll(model: Model, complete: number): LocalisedContext[] {
  return localiseEach(
    model,
    model.locales.filter((locale) => locale.released >= complete),
  );
}

function localiseEach(model: Model, locales: readonly LocaleModel[]): LocalisedContext[] {
  return locales.map((locale) =>
    derive(localiseModel(model, locale), { locale, otherLocales: locales.filter((other) => other !== locale) }),
  );
}

interface LocalisedContext extends Model {
  readonly locale: LocaleModel;
  /** The other languages that the file is made for. */
  readonly otherLocales: readonly LocaleModel[];
}

function categoriesOf({ categories, observedCategories }: Model): CategoryModel[] {
  return [...categories, ...observedCategories];
}
