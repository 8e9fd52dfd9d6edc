import type { MigratedModel, MigrationModel } from "../../model/migration-model.ts";
import type { Model } from "../../model/model.ts";
import { codeNames, type NameStyles, namesOf } from "../../targets/names.ts";
import type { Migration } from "./find-migration.ts";

/**
 * Builds what a `migration` template sees.
 *
 * @param migration the changes to adapt to.
 * @param model the model of the same catalogue and target.
 * @param styles the target's `names`.
 */
export function buildMigration(migration: Migration, model: Model, styles: NameStyles): MigrationModel {
  const byCode = new Map([...model.errors, ...model.observed].map((error) => [error.code, error]));
  const migrated = ({ code, before, since }: Migration["deprecated"][number]): MigratedModel => {
    const error = byCode.get(code);
    if (error === undefined) throw new TypeError(`The model has no code ${code}: it is of another catalogue.`);
    return { error, before: { name: before, names: namesOf(before, styles) }, since };
  };
  const { from, to, renamed, deprecated, retired, removed } = migration;
  return {
    from,
    to,
    renamed: renamed.map(migrated),
    deprecated: deprecated.map(migrated),
    retired: retired.map(migrated),
    removed: removed.map(({ code, before, since, documented }) => ({
      code,
      codeType: typeof code === "number" ? "integer" : "string",
      name: before,
      names: { ...namesOf(before, styles), ...codeNames(code) },
      documented,
      since,
    })),
  };
}
