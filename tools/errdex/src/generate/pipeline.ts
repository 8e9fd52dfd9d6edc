import { resolve } from "node:path";
import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { completeness, translationStatus } from "../catalogue/translation-status.ts";
import { checkSource } from "../check/check-source.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import type { FileChange, RenderedFile } from "../io/write/output.ts";
import { readOutput } from "../io/write/read-output.ts";
import type { PseudoLocale } from "../messages/pseudo-locale.ts";
import { buildModel } from "../model/build-model.ts";
import type { Target } from "../targets/target.ts";
import { makeFile } from "./make-file.ts";
import { findCollisions } from "./plan/find-collisions.ts";
import { type PlannedFile, planFiles, type RenderedPart } from "./plan/plan-files.ts";
import { reconcile } from "./reconcile.ts";
import { createRenderer } from "./templates/renderer.ts";
import { templateFailure } from "./templates/template-failure.ts";

/** A target and the folder that its files go to. */
export interface Destination {
  readonly target: Target;
  readonly folder: string;
}

/** An output folder, the targets that write into it, and what there is to do. */
export interface Output {
  readonly folder: string;
  /** Their ids. */
  readonly targets: readonly string[];
  readonly changes: readonly FileChange[];
}

/** What generating would do. Nothing has been written. */
export interface Generation {
  /** By folder, in the order asked for; empty when there are errors. */
  readonly outputs: readonly Output[];
  /** Every finding, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** The command that generates the outputs again, as the catalogue states it; empty when it could not be read. */
  readonly command: string;
}

/**
 * Works out every change from a catalogue to its outputs, step by step. It writes nothing: pass the
 * outputs to `applyToFolders`.
 *
 * @param path the catalogue's file or folder.
 * @param destinations the targets to render, each with its folder.
 * @param pseudo the pseudo-locales to render beside the translations.
 * @param part whether to render packages, or the samples beside the targets' runtimes.
 * @throws UsageError when there is no such file or folder, or an output folder cannot be read.
 */
export function generate(
  path: string,
  destinations: readonly Destination[],
  pseudo: readonly PseudoLocale[] = [],
  part: RenderedPart = "package",
): Generation {
  // Load the catalogue. Check it by the schemas, then by the rules.
  const targets = destinations.map(({ target }) => target);
  const { value: source, diagnostics: found } = checkSource(path, targets);
  const diagnostics: Diagnostic[] = [...found];
  const failed = (): Generation => ({ outputs: [], diagnostics: sortDiagnostics(diagnostics), command: "" });
  if (source === null || hasErrors(diagnostics)) return failed();

  // Render every target.
  const rendered = destinations.map(({ target, folder }) => {
    const { files, diagnostics: found } = renderTarget(source, target, pseudo, part);
    diagnostics.push(...found);
    return { target, folder, files, paths: files.map(({ path }) => path) };
  });

  // Two targets may share a folder, but never a file.
  diagnostics.push(...findCollisions(rendered));
  if (hasErrors(diagnostics)) return failed();

  // Compare with what is on the disk.
  const outputs = groupByFolder(rendered).map(({ folder, targets }): Output => {
    const state = readOutput(folder, targets);
    return { folder, targets: [...targets.keys()], changes: reconcile(targets, state) };
  });
  return { outputs, diagnostics, command: source.catalogue.value.project.command };
}

/**
 * Renders every file of a target in memory.
 *
 * @param source a catalogue without errors.
 * @param pseudo the pseudo-locales to render beside the translations.
 * @param part whether to render the package, or the sample beside the target's runtime.
 * @returns no files when a template or a path has an error.
 */
export function renderTarget(
  source: CatalogueSource,
  target: Target,
  pseudo: readonly PseudoLocale[] = [],
  part: RenderedPart = "package",
): { files: RenderedFile[]; diagnostics: Diagnostic[] } {
  // Parse, check and compile the templates, and the target's words in the languages that files are in.
  const languages = [source.catalogue.value.language, ...source.locales.map(({ value }) => value.locale)];
  const { renderer, diagnostics } = createRenderer(target, languages);
  if (renderer === null) return { files: [], diagnostics };

  // Build the model: what templates see.
  const complete = new Map(translationStatus(source).map((status) => [status.locale, completeness(status)]));
  const model = buildModel(source, target.names, pseudo, complete);

  // Plan: which files there are, where they go, and how each is made.
  const plan = planFiles(model, target, renderer, part);
  if (plan.diagnostics.length > 0) return { files: [], diagnostics: [...diagnostics, ...plan.diagnostics] };

  // Make every file.
  const make = (planned: PlannedFile): RenderedFile[] => {
    try {
      return [makeFile(planned, source, target, renderer)];
    } catch (error) {
      // Only a template fails; anything else is a defect of errdex.
      if (planned.making.kind !== "render") throw error;
      diagnostics.push(templateFailure(target, planned.making.file.template, planned.path, error));
      return [];
    }
  };
  return { files: plan.files.flatMap(make), diagnostics };
}

/** Groups what was rendered by folder and target. Targets that share a folder share its manifest. */
function groupByFolder(
  rendered: readonly (Destination & { readonly files: readonly RenderedFile[] })[],
): { folder: string; targets: Map<string, readonly RenderedFile[]> }[] {
  const groups = new Map<string, { folder: string; targets: Map<string, readonly RenderedFile[]> }>();
  for (const { target, folder, files } of rendered) {
    const group = groups.get(resolve(folder)) ?? { folder, targets: new Map() };
    group.targets.set(target.id, files);
    groups.set(resolve(folder), group);
  }
  return [...groups.values()];
}
