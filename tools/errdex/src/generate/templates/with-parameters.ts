import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { derive } from "../../model/lazy.ts";
import type { Model } from "../../model/model.ts";
import { readAuthor } from "../../model/read-author.ts";
import { fillParameters } from "../../targets/parameters.ts";
import type { ParameterValues, Target } from "../../targets/target.ts";
import type { Renderer } from "./renderer.ts";

/**
 * Adds the values of a target's parameters to the model: those that the project sets, what the
 * catalogue says of its licence and authors, and the defaults of the others.
 *
 * @param set the values that the project sets; they have been checked.
 * @returns the model, and a finding for each default that does not fit the parameter. The default of a name depends on
 *   the catalogue.
 */
export function withParameters(
  model: Model,
  { target, parameters: set = {} }: { readonly target: Target; readonly parameters?: ParameterValues },
  renderer: Renderer,
): { model: Model; diagnostics: Diagnostic[] } {
  const { parameters = {}, document } = target;
  const { license, authors } = model.catalogue;
  // A target that prints them has these two parameters, so that a package may differ from the others.
  const stated = {
    ...(license === null ? {} : { license }),
    ...(authors.length === 0 ? {} : { author: authors.join(", ") }),
  };
  const { values, problems } = fillParameters(parameters, { ...stated, ...set }, (template) =>
    renderer.renderPath(template, model),
  );
  const diagnostics = problems.map(({ name, message, help }) =>
    toDiagnostic({
      rule: "parameter",
      severity: "error",
      document,
      path: ["parameters", name, "default"],
      message: `${message}, its default`,
      help: `Set it in the config. ${help}`,
    }),
  );
  const own = typeof set.author === "string" ? [set.author] : authors;
  return { model: derive(model, { parameters: values, authors: own.map(readAuthor) }), diagnostics };
}
