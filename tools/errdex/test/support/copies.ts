import { join } from "node:path";
import { checkSource } from "../../src/check/check-source.ts";
import { type Copy, planCopies } from "../../src/generate/plan/plan-copies.ts";
import { createRenderer } from "../../src/generate/templates/renderer.ts";
import { withParameters } from "../../src/generate/templates/with-parameters.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import { formatManifest, MANIFEST_NAME, parseManifest } from "../../src/io/write/manifest.ts";
import { buildModel } from "../../src/model/build-model.ts";

/** A file that a package holds as it is in the target's runtime, and where that is. */
export interface CopiedFile extends Copy {
  readonly file: string;
}

/** The files of a catalogue's package that are copied, by their path in the package. */
export function copiesOf(catalogue: string, targetName: string): Map<string, CopiedFile> {
  const target = loadTarget(targetName).value;
  const source = checkSource(catalogue, []).value;
  if (target === null || source === null) throw new Error(`${catalogue} or ${targetName} does not load.`);
  const { renderer } = createRenderer(target);
  if (renderer === null) throw new Error(`The templates of ${targetName} have findings.`);
  const { model } = withParameters(buildModel(source, target.names), { target }, renderer);
  const { value } = planCopies(model, target, renderer);
  return new Map(value.map((copy) => [copy.path, { ...copy, file: join(target.folder, "runtime", copy.source) }]));
}

/** A package's files without those that are copied, in the manifest either. */
export function withoutCopies(
  tree: Readonly<Record<string, string>>,
  copies: ReadonlyMap<string, unknown>,
): Record<string, string> {
  const rest = Object.entries(tree).filter(([path]) => !copies.has(path));
  return Object.fromEntries(rest.map(([path, text]) => [path, path === MANIFEST_NAME ? shorten(text, copies) : text]));
}

function shorten(manifest: string, copies: ReadonlyMap<string, unknown>): string {
  const targets = Object.entries(parseManifest(manifest)).map(([id, { files, scaffolds }]) => {
    const rest = Object.entries(files).filter(([path]) => !copies.has(path));
    return [id, { files: Object.fromEntries(rest), scaffolds: scaffolds.filter((path) => !copies.has(path)) }] as const;
  });
  return formatManifest(Object.fromEntries(targets));
}
