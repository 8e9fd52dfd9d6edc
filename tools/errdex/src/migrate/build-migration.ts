import { deepFreeze } from "../model/deep-freeze.ts";
import type { ErrorModel, Named, Names } from "../model/error-model.ts";
import type { Model } from "../model/model.ts";
import { codeNames, type NameStyles, namesOf } from "../model/names-of.ts";
import type { Migration } from "./find-migration.ts";

/** An entry that those who use an older version have to change something about. */
export interface MigratedModel {
  readonly error: ErrorModel;
  /** The name that it had. */
  readonly before: Named;
  /** Since when: a version, a day or `next`. */
  readonly since: string;
}

/** A code that is gone. */
export interface RemovedModel extends Named {
  readonly code: ErrorModel["code"];
  readonly names: Names;
  readonly documented: boolean;
  readonly since: string;
}

/** What a target's `migration` template sees beside the model. */
export interface MigrationModel {
  readonly from: string;
  readonly to: string;
  readonly renamed: readonly MigratedModel[];
  /** Deprecated and not retired. */
  readonly deprecated: readonly MigratedModel[];
  readonly retired: readonly MigratedModel[];
  readonly removed: readonly RemovedModel[];
}

/**
 * Makes what a template sees of a migration.
 *
 * @param model the model of the same catalogue and the same target.
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
  return deepFreeze({
    from,
    to,
    renamed: renamed.map(migrated),
    deprecated: deprecated.map(migrated),
    retired: retired.map(migrated),
    removed: removed.map(({ code, before, since, documented }) => ({
      code,
      name: before,
      names: { ...namesOf(before, styles), ...codeNames(code) },
      documented,
      since,
    })),
  });
}
