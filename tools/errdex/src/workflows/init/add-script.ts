import type { SourceDocument } from "../../diagnostics/document.ts";
import { editDocument } from "../../formats/edit-document.ts";

/** The script that generates everything, and what it runs. */
export const SCRIPT = { name: "errors", command: "errdex generate" } as const;

/**
 * Adds the script to a package.json. The rest keeps its bytes.
 *
 * @returns the new text; null when the package.json cannot have scripts, or has a script of this name already.
 * @throws UsageError when the text cannot be changed in place.
 */
export function addScript(manifest: SourceDocument): SourceDocument | null {
  const { value } = manifest;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
  const { scripts = {} } = value as { readonly scripts?: unknown };
  if (typeof scripts !== "object" || scripts === null || Array.isArray(scripts)) return null;
  if (Object.hasOwn(scripts, SCRIPT.name)) return null;
  return editDocument(manifest, { ...value, scripts: { ...scripts, [SCRIPT.name]: SCRIPT.command } });
}
