import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Path, toDiagnostic } from "../../diagnostics/document.ts";
import { whyUnsafe } from "../../io/write/output-path.ts";
import type { CategoryModel } from "../../model/error-model.ts";
import type { LocaleModel } from "../../model/locale-model.ts";
import { localiseModel } from "../../model/localise-model.ts";
import type { Model } from "../../model/model.ts";
import type { Target, TargetFile } from "../../targets/target.ts";
import type { Renderer } from "../templates/renderer.ts";

/** One file that will be rendered. */
export interface PlannedFile {
  /** How it is made; null for the lock of what the package is made from, which no template makes. */
  readonly file: TargetFile | null;
  /** Where, from the output folder, with `/`. */
  readonly path: string;
  /** What the template sees. */
  readonly context: object;
}

/** Works out every file of a target: its template, what the template sees, and where it goes. */
export function planFiles(
  model: Model,
  target: Target,
  renderer: Renderer,
): { files: PlannedFile[]; diagnostics: Diagnostic[] } {
  const files: PlannedFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const taken = new Map<string, string>();
  const add = (file: TargetFile | null, template: string, context: object, at: Path): void => {
    const path = renderer.renderPath(template, context);
    // File systems that fold case see one file where two names differ in case alone.
    const other = taken.get(path.toLowerCase());
    const unsafe = other === undefined ? whyUnsafe(path) : `${other} is already the path of another file`;
    taken.set(path.toLowerCase(), path);
    if (unsafe === null) files.push({ file, path, context });
    else {
      const message = `the path ${JSON.stringify(path)} cannot be written: ${unsafe}`;
      const where = { document: target.document, path: at };
      const help = "Correct the path, or the name that it is made from.";
      diagnostics.push(toDiagnostic({ rule: "output-path", severity: "error", ...where, message, help }));
    }
  };
  for (const [index, file] of target.files.entries()) {
    for (const context of contextsOf(model, file)) {
      add(file, file.path, context, ["files", index, "path"]);
    }
  }
  if (target.lock !== undefined) add(null, target.lock, model, ["lock"]);
  return { files, diagnostics };
}

function contextsOf(model: Model, { each = "catalogue", complete = 0 }: TargetFile): object[] {
  switch (each) {
    case "catalogue":
      return [model];
    case "category":
      return categoriesOf(model).map((category) => ({ ...model, category }));
    case "error":
      return [...model.errors, ...model.observed].map((error) => ({ ...model, error }));
    case "locale":
      return localised(model, complete);
    case "locale-category":
      return localised(model, complete).flatMap((context) =>
        categoriesOf(context).map((category) => ({ ...context, category })),
      );
    case "fallback":
      return model.fallbacks.map((locale) => ({ ...localiseModel(model, locale), locale }));
  }
}

/** The model in each language that has enough of the texts, with the language and the others of them. */
function localised(model: Model, complete: number): LocalisedContext[] {
  const locales = model.locales.filter((locale) => locale.complete >= complete);
  return locales.map((locale) => ({
    ...localiseModel(model, locale),
    locale,
    otherLocales: locales.filter((other) => other !== locale),
  }));
}

interface LocalisedContext extends Model {
  readonly locale: LocaleModel;
  /** The other languages in which there is the file. */
  readonly otherLocales: readonly LocaleModel[];
}

function categoriesOf({ categories, observedCategory }: Model): CategoryModel[] {
  return [...categories, ...(observedCategory === null ? [] : [observedCategory])];
}
