import type { RenderedPackage } from "../../catalogue/catalogue.ts";
import { UsageError } from "../../diagnostics/diagnostic.ts";
import type { Target } from "../../targets/target.ts";
import { loadTarget } from "./load-target.ts";

/**
 * The targets that a catalogue's packages are rendered by, as `project.packages` names them.
 *
 * @throws UsageError when one does not load.
 */
export function packageTargets(packages: readonly RenderedPackage[]): Map<string, Target> {
  return new Map(
    [...new Set(packages.map(({ target }) => target))].map((name) => {
      const { value } = loadTarget(name);
      if (value === null) throw new UsageError(`the target ${name}, which project.packages names, cannot be loaded.`);
      return [name, value];
    }),
  );
}
