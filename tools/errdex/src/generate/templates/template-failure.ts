import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Target } from "../../targets/target.ts";

/**
 * The finding that a template failed while it was rendered.
 *
 * @param template the template's path in the target's folder.
 * @param what was being rendered, as the finding names it.
 * @param error what Handlebars or a helper threw.
 */
export function templateFailure(target: Target, template: string, what: string, error: unknown): Diagnostic {
  return {
    rule: "template",
    severity: "error",
    file: `${target.folder}/${template}`,
    line: (error as { lineNumber?: number }).lineNumber ?? 1,
    column: 1,
    message: `rendering ${what} failed: ${(error as Error).message}`,
    help: "Guard the field with {{#if …}}, or correct the template.",
  };
}
