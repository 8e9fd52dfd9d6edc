import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { createRenderer } from "../../generate/templates/renderer.ts";
import { templateFailure } from "../../generate/templates/template-failure.ts";
import { withParameters } from "../../generate/templates/with-parameters.ts";
import { buildModel } from "../../model/build-model.ts";
import { derive } from "../../model/lazy.ts";
import type { ParameterValues, Target } from "../../targets/target.ts";
import { buildMigration } from "./build-migration.ts";
import type { Migration } from "./find-migration.ts";

/** The replacements to make in the language of one target. */
export interface MigrationReplacements {
  /** The target's id. */
  readonly target: string;
  /** The target's title: its language's name. */
  readonly title: string;
  /** Markdown; empty when there is nothing to replace. */
  readonly markdown: string;
}

/**
 * Renders a target's part of a migration guide.
 *
 * @param parameters the values of the target's parameters that the project sets.
 * @returns null for a target without `migration`, or when there are findings.
 */
export function renderMigration(
  source: CatalogueSource,
  target: Target,
  migration: Migration,
  parameters: ParameterValues = {},
): { replacements: MigrationReplacements | null; diagnostics: Diagnostic[] } {
  if (target.migration === undefined) return { replacements: null, diagnostics: [] };
  const { renderer, diagnostics } = createRenderer(target);
  if (renderer === null) return { replacements: null, diagnostics };
  const { title, template } = target.migration;
  const { model, diagnostics: wrong } = withParameters(
    buildModel(source, target.names),
    { target, parameters },
    renderer,
  );
  if (wrong.length > 0) return { replacements: null, diagnostics: [...diagnostics, ...wrong] };
  const context = derive(model, { migration: buildMigration(migration, model, target.names) });
  try {
    const markdown = renderer.renderFile({ template }, context).trim();
    return { replacements: { target: target.id, title, markdown }, diagnostics };
  } catch (error) {
    return {
      replacements: null,
      diagnostics: [templateFailure(`${target.folder}/${template}`, "the migration", error)],
    };
  }
}
