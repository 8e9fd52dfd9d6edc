import { join } from "node:path";
import type { Catalogue, Locale } from "../../src/catalogue/catalogue.ts";
import { checkSource } from "../../src/check/check-source.ts";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import { renderTarget } from "../../src/generate/pipeline.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { applyChanges } from "../../src/io/write/apply-changes.ts";
import { writeCatalogue } from "./catalogue.ts";
import { tempFolder } from "./temp.ts";

/** The target of a language that errdex does not come with. */
export const LUA: string = join(import.meta.dirname, "../targets/lua");

/**
 * Generates one target into a folder of the test's own, from a catalogue that may have no findings.
 *
 * @returns the folder.
 */
export function generateInto(target: string, catalogue: Catalogue, locales: readonly Locale[] = []): string {
  const loaded = loadTarget(target).value;
  if (loaded === null) throw new Error(`The target ${target} does not load.`);
  const source = checkSource(writeCatalogue(tempFolder(), catalogue, locales), [loaded]);
  if (source.value === null || hasErrors(source.diagnostics))
    throw new Error(JSON.stringify(source.diagnostics, null, 1));
  const { files, diagnostics } = renderTarget(source.value, loaded);
  if (diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 1));
  const folder = tempFolder();
  applyChanges(
    folder,
    files.map(({ path, content }) => ({ kind: "created", path, before: null, after: content })),
  );
  return folder;
}
