import { resolve } from "node:path";
import { checkSource } from "../check/check-source.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import type { FileChange, RenderedFile } from "../io/write/output.ts";
import { readOutput } from "../io/write/read-output.ts";
import type { PseudoLocale } from "../messages/pseudo-locale.ts";
import type { Target } from "../targets/target.ts";
import { findCollisions } from "./plan/find-collisions.ts";
import type { RenderedPart } from "./plan/plan-files.ts";
import { reconcile } from "./reconcile.ts";
import { renderTarget } from "./render-target.ts";

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
  /** The command that makes the outputs anew, from the catalogue; empty when it could not be read. */
  readonly command: string;
}

/**
 * The whole way from a catalogue to changes: load, validate, lint, model, plan, render, reconcile.
 * `applyChanges` writes them.
 *
 * @param path the catalogue's file or folder.
 * @param pseudo the pseudo-locales that are made beside the translations.
 * @param part whether packages are made, or the samples beside the targets' runtimes.
 * @throws UsageError when there is no such file or folder, or an output folder cannot be read.
 */
export function generate(
  path: string,
  destinations: readonly Destination[],
  pseudo: readonly PseudoLocale[] = [],
  part: RenderedPart = "package",
): Generation {
  const targets = destinations.map(({ target }) => target);
  const source = checkSource(path, targets);
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const failed = (): Generation => ({ outputs: [], diagnostics: sortDiagnostics(diagnostics), command: "" });
  if (source.value === null || hasErrors(diagnostics)) return failed();
  const { value } = source;
  const { command } = value.catalogue.value.project;
  const rendered = destinations.map(({ target, folder }) => {
    const { files, diagnostics: found } = renderTarget(value, target, pseudo, part);
    diagnostics.push(...found);
    return { target, folder, files, paths: files.map(({ path }) => path) };
  });
  diagnostics.push(...findCollisions(rendered));
  if (hasErrors(diagnostics)) return failed();
  const outputs = groupByFolder(rendered).map(({ folder, targets }): Output => {
    const state = readOutput(folder, targets);
    return { folder, targets: [...targets.keys()], changes: reconcile(targets, state) };
  });
  return { outputs, diagnostics, command };
}

/** What goes to each folder, by target: those that share one share its manifest. */
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
