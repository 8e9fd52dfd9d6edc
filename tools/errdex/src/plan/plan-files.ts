import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../load/document.ts";
import type { Each, Target, TargetFile } from "../load/target.ts";
import type { Model } from "../model/model.ts";
import type { Renderer } from "../render/renderer.ts";
import { whyUnsafe } from "./output-path.ts";

/** One file that will be rendered. */
export interface PlannedFile {
  readonly file: TargetFile;
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
  for (const [index, file] of target.files.entries()) {
    for (const context of contextsOf(model, file.each ?? "catalogue")) {
      const path = renderer.renderPath(file, context);
      // File systems that fold case see one file where two names differ in case alone.
      const other = taken.get(path.toLowerCase());
      const unsafe = other === undefined ? whyUnsafe(path) : `${other} is already the path of another file`;
      taken.set(path.toLowerCase(), path);
      if (unsafe === null) files.push({ file, path, context });
      else {
        const message = `the path ${JSON.stringify(path)} cannot be written: ${unsafe}`;
        const at = { document: target.document, path: ["files", index, "path"] };
        const help = "Mend the path, or the name that it is made from.";
        diagnostics.push(toDiagnostic({ rule: "output-path", severity: "error", ...at, message, help }));
      }
    }
  }
  return { files, diagnostics };
}

function contextsOf(model: Model, each: Each): object[] {
  switch (each) {
    case "catalogue":
      return [model];
    case "category":
      return [...model.categories, ...(model.observedCategory === null ? [] : [model.observedCategory])].map(
        (category) => ({ ...model, category }),
      );
    case "error":
      return [...model.errors, ...model.observed].map((error) => ({ ...model, error }));
    case "locale":
      return model.locales.map((locale) => ({ ...model, locale }));
  }
}
