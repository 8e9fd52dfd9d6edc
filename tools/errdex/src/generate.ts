import { checkSource } from "./check-source.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "./diagnostics/diagnostic.ts";
import type { Target } from "./load/target.ts";
import { type Change, reconcile } from "./reconcile/reconcile.ts";
import { renderTarget } from "./render/render-target.ts";
import { readOutput } from "./write/read-output.ts";

/** A target and the folder that its files go to. */
export interface Destination {
  readonly target: Target;
  readonly folder: string;
}

/** What generating would do. Nothing has been written. */
export interface Generation {
  /** By destination, in the order asked for; empty when there are errors. */
  readonly outputs: readonly { readonly destination: Destination; readonly changes: readonly Change[] }[];
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
 * @throws UsageError when there is no such file or folder, or an output folder cannot be read.
 */
export function generate(path: string, destinations: readonly Destination[]): Generation {
  const targets = destinations.map(({ target }) => target);
  const source = checkSource(path, targets);
  const diagnostics: Diagnostic[] = [...source.diagnostics];
  const failed = (): Generation => ({ outputs: [], diagnostics: sortDiagnostics(diagnostics), command: "" });
  if (source.value === null || hasErrors(diagnostics)) return failed();
  const { command } = source.value.catalogue.value.project;
  const outputs: { destination: Destination; changes: Change[] }[] = [];
  for (const destination of destinations) {
    const { target, folder } = destination;
    const rendered = renderTarget(source.value, target);
    diagnostics.push(...rendered.diagnostics);
    const paths = rendered.files.map((file) => file.path);
    const state = readOutput(folder, target.id, paths);
    outputs.push({ destination, changes: reconcile(target.id, rendered.files, state) });
  }
  return hasErrors(diagnostics) ? failed() : { outputs, diagnostics, command };
}
