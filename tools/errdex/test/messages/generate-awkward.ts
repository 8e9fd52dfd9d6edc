import { checkSource } from "../../src/check/check-source.ts";
import { renderTarget } from "../../src/generate/pipeline.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { applyChanges } from "../../src/io/write/apply-changes.ts";
import type { PseudoLocale } from "../../src/messages/pseudo-locale.ts";
import { tempFolder } from "../support/temp.ts";
import { AWKWARD } from "./samples.ts";

/** Generates one target from the awkward catalogue, which may have no findings, and gives the folder. */
export function generateAwkward(id: string, pseudo: readonly PseudoLocale[] = []): string {
  const target = loadTarget(id).value;
  if (target === null) throw new Error(`The target ${id} does not load.`);
  const { value, diagnostics } = checkSource(AWKWARD, [target]);
  if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics, null, 1));
  const rendered = renderTarget(value, target, { pseudo });
  if (rendered.diagnostics.length > 0) throw new Error(JSON.stringify(rendered.diagnostics, null, 1));
  const folder = tempFolder();
  applyChanges(
    folder,
    rendered.files.map(({ path, content }) => ({ kind: "created", path, before: null, after: content })),
  );
  return folder;
}
