import { CONFIG_FORMAT, type Config } from "../../config/config.ts";
import type { TargetDefinition } from "../../targets/target.ts";

/** The folder of generated packages in a new project. */
const GENERATED = "generated";

/**
 * Chooses the targets of a new project: those in whose languages it is written; all that can be recognised, where
 * nothing shows a language.
 *
 * @param names the names of the files in the project's folder.
 */
export function chooseTargets(targets: readonly TargetDefinition[], names: readonly string[]): TargetDefinition[] {
  const known = targets.filter(({ detect = [] }) => detect.length > 0);
  const found = known.filter(({ detect = [] }) => detect.some((name) => names.includes(name)));
  return found.length > 0 ? found : known;
}

/**
 * The text of a new config, in JSON.
 *
 * @param path the catalogue's path from the config.
 * @param command the command that generates everything.
 * @param schema the location of the config's schema, for editors; null when none is installed.
 */
export function firstConfig(
  path: string,
  command: string,
  targets: readonly TargetDefinition[],
  schema: string | null,
): string {
  const outputs = targets.map(({ id }) => ({ target: id, folder: `${GENERATED}/${id}` }));
  const config: Config = { format: CONFIG_FORMAT, command, catalogues: [{ path, outputs }] };
  return `${JSON.stringify({ ...(schema === null ? {} : { $schema: schema }), ...config }, null, 2)}\n`;
}
