import type { RenderedPackage } from "../../catalogue/catalogue.ts";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { loadDefinition } from "./load-target.ts";

/**
 * Loads the targets that a catalogue's packages use.
 *
 * @param from the folder that folders of targets start from: that of the config, where there is one.
 * @returns the targets by the name in `project.packages`.
 * @throws UsageError when a target cannot be loaded.
 */
export function packageTargets(packages: readonly RenderedPackage[], from = "."): Map<string, TargetDefinition> {
  return new Map(
    [...new Set(packages.map(({ target }) => target))].map((name) => {
      const { value } = loadDefinition(name, from);
      if (value === null) throw new UsageError(`the target ${name}, which project.packages names, cannot be loaded.`);
      return [name, value];
    }),
  );
}
