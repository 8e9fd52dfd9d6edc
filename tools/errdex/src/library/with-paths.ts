import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { LineIndex } from "../diagnostics/document.ts";
import { scanJson } from "../formats/json/scan-json.ts";
import type { MemoryFiles } from "./files-of-input.ts";
import type { CatalogueFinding } from "./finding.ts";

/** Adds to each finding the path in its object. */
export function withPaths(diagnostics: readonly Diagnostic[], memory: MemoryFiles): CatalogueFinding[] {
  const places = new Map<string, (diagnostic: Diagnostic) => CatalogueFinding["path"]>();
  return diagnostics.map((diagnostic) => {
    const { file } = diagnostic;
    const text = memory.textOf(file);
    if (text === undefined) return { ...diagnostic, path: [] };
    const locate = places.get(file) ?? pathsIn(text);
    places.set(file, locate);
    return { ...diagnostic, path: locate(diagnostic) };
  });
}

/** Finds the innermost part of a JSON text that starts at or before a position. */
function pathsIn(text: string): (diagnostic: Diagnostic) => CatalogueFinding["path"] {
  const starts: { readonly offset: number; readonly path: CatalogueFinding["path"] }[] = [];
  const note = (path: CatalogueFinding["path"], offset: number): void => {
    starts.push({ offset, path: [...path] });
  };
  scanJson(text, { key: note, value: note });
  const lines = new LineIndex(text);
  const placed = starts.map(({ offset, path }) => ({ ...lines.positionAt(offset), path }));
  return ({ line, column }) =>
    placed.findLast((one) => one.line < line || (one.line === line && one.column <= column))?.path ?? [];
}
