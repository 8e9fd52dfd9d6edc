import type { Names } from "../targets/names.ts";
import type { ErrorModel, Named } from "./error-model.ts";

/** An entry that users of an older version must change their code for. */
export interface MigratedModel {
  readonly error: ErrorModel;
  /** The name in the older version. */
  readonly before: Named;
  /** Since when: a version, a day or `next`. */
  readonly since: string;
}

/** A code that is gone. */
export interface RemovedModel extends Named {
  readonly code: ErrorModel["code"];
  readonly codeType: ErrorModel["codeType"];
  readonly names: Names;
  readonly documented: boolean;
  readonly since: string;
}

/** What a target's `migration` template sees besides the model. */
export interface MigrationModel {
  readonly from: string;
  readonly to: string;
  readonly renamed: readonly MigratedModel[];
  /** Deprecated but not retired. */
  readonly deprecated: readonly MigratedModel[];
  readonly retired: readonly MigratedModel[];
  readonly removed: readonly RemovedModel[];
}
