import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { type Path, toDiagnostic } from "../../diagnostics/document.ts";
import type { Model } from "../../model/model.ts";
import type { Replacements, Target } from "../../targets/target.ts";
import { isMet } from "../templates/condition.ts";
import type { Renderer } from "../templates/renderer.ts";

/** One file to copy from a target's `runtime`. */
export interface Copy {
  /** The file's path below `runtime`. */
  readonly source: string;
  /** The destination, from the output folder, with `/`. */
  readonly path: string;
  /** The placeholders and their replacements. */
  readonly replacements: Replacements;
  readonly mode: "generate" | "scaffold";
  /** The kind of comment that names the source of the copy; null for no comment. */
  readonly comment: string | null;
  /** The path in target.json of the item that lists the file, for findings. */
  readonly at: Path;
}

/** A name, a path or a URL without its scheme: no character that could end a literal, a comment or a statement. */
const SAFE = /^[A-Za-z0-9_./-]+$/;

/**
 * Decides which files of a target's `runtime` go into a catalogue's package, and what is replaced in them.
 *
 * @returns the copies, and a finding for each replacement that is not safe to insert.
 */
export function planCopies(
  model: Model,
  target: Target,
  renderer: Renderer,
): { value: Copy[]; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const copies = (target.runtime ?? []).flatMap((group, index): Copy[] => {
    const { files, to, replace = {}, mode = "generate", comment = "line" } = group;
    if (!isMet(group.when, model)) return [];
    const replacements: Record<string, string> = {};
    for (const [placeholder, template] of Object.entries(replace)) {
      const written = renderer.renderPath(template, model);
      if (!SAFE.test(written)) {
        const message = `${JSON.stringify(written)} cannot take the place of ${placeholder}`;
        const help = "It may hold letters, digits, _ . - and / alone, or it could become code.";
        const where = { document: target.document, path: ["runtime", index, "replace", placeholder] };
        diagnostics.push(toDiagnostic({ rule: "target-file", severity: "error", ...where, message, help }));
      }
      replacements[placeholder] = written;
    }
    const folder = to === undefined ? "" : `${renderer.renderPath(to, model)}/`;
    return files.map((source, file) => ({
      source,
      path: folder + source,
      replacements,
      mode,
      comment,
      at: ["runtime", index, "files", file],
    }));
  });
  return { value: copies, diagnostics };
}
