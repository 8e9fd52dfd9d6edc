import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

/**
 * The finding that a template failed while it was rendered.
 *
 * @param file the template's file.
 * @param what was being rendered, as the finding names it.
 * @param error what Handlebars or a helper threw.
 */
export function templateFailure(file: string, what: string, error: unknown): Diagnostic {
  return {
    rule: "template",
    severity: "error",
    file,
    line: (error as { lineNumber?: number }).lineNumber ?? 1,
    column: 1,
    message: `rendering ${what} failed: ${(error as Error).message}`,
    help: "Guard the field with {{#if …}}, or correct the template.",
  };
}
