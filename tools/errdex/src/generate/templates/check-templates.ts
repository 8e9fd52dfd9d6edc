import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { type Path, toDiagnostic } from "../../diagnostics/document.ts";
import { type Syntax, syntaxOf, type Target } from "../../targets/target.ts";
import { createWording } from "../helpers/wording.ts";
import { type CheckedCalls, checkTemplate } from "./check-template.ts";
import { checkConditions } from "./condition.ts";
import { CONTEXT_SHAPES, contextShapes } from "./context-shapes.ts";
import { parseTemplate, type TemplateProblem } from "./parse-template.ts";
import type { Shape } from "./shape.ts";
import { writeTemplates } from "./write-templates.ts";

/**
 * Parses and checks every template of a target, and writes their code if there is no error.
 *
 * @returns the code, null when there is an error; and all findings.
 */
export function checkTemplates(target: Target): { code: string | null; diagnostics: Diagnostic[] } {
  const shapes = contextShapes(target);
  const problems: TemplateProblem[] = [];
  const programs = new Map<string, hbs.AST.Program>();
  for (const [name, source] of target.templates) {
    const parsed = parseTemplate(name, source);
    if ("body" in parsed) programs.set(name, parsed);
    else problems.push(parsed);
  }
  const partials = new Map([...programs].map(([name, program]) => [partialName(name), program]));
  const paths = new Map<string, hbs.AST.Program>();
  const all = new Set(Object.keys(target.names));
  const nameKeys = { all, ofEntries: new Set(target.entryNames ?? all) };
  const words = createWording(target).names;
  const diagnostics: Diagnostic[] = checkConditions(target).map(toDiagnostic);
  const checkedBySyntax = new Map<Syntax, CheckedCalls>();
  const check = (template: string, program: hbs.AST.Program, shape: Shape, syntax: Syntax): void => {
    const checked: CheckedCalls = checkedBySyntax.get(syntax) ?? new Map();
    checkedBySyntax.set(syntax, checked);
    problems.push(...checkTemplate(template, program, shape, { syntax, nameKeys, partials, words }, checked));
  };
  const checkPath = (template: string, shape: Shape, at: Path): void => {
    const path = paths.get(template) ?? parseTemplate("path", template);
    if ("body" in path) paths.set(template, path);
    const found =
      "body" in path ? checkTemplate("path", path, shape, { syntax: {}, nameKeys, partials, words }) : [path];
    for (const { message, help } of found) {
      const where = { document: target.document, path: at };
      diagnostics.push(toDiagnostic({ rule: "template", severity: "error", ...where, message, help }));
    }
  };
  for (const [index, file] of target.files.entries()) {
    const shape = shapes[file.each ?? "catalogue"];
    const program = programs.get(file.template);
    if (program !== undefined) check(file.template, program, shape, syntaxOf(target, file));
    checkPath(file.path, shape, ["files", index, "path"]);
    if (file.sample !== undefined) checkPath(file.sample, shape, ["files", index, "sample"]);
  }
  for (const [index, { to = "", replace = {} }] of (target.runtime ?? []).entries()) {
    checkPath(to, shapes.catalogue, ["runtime", index, "to"]);
    for (const [placeholder, template] of Object.entries(replace)) {
      checkPath(template, shapes.catalogue, ["runtime", index, "replace", placeholder]);
    }
  }
  for (const [name, { type, default: value }] of Object.entries(target.parameters ?? {})) {
    // Defaults are rendered before the parameters have values, so they cannot refer to each other.
    if (type === "name" && value !== undefined) {
      checkPath(String(value), CONTEXT_SHAPES.catalogue, ["parameters", name, "default"]);
    }
  }
  if (target.conformance !== undefined) checkPath(target.conformance, shapes.catalogue, ["conformance"]);
  if (target.lock !== undefined) checkPath(target.lock, shapes.catalogue, ["lock"]);
  const guide = target.migration && programs.get(target.migration.template);
  if (target.migration !== undefined && guide !== undefined) {
    check(target.migration.template, guide, shapes.migration, target.syntax);
  }
  for (const { template, ...rest } of unique(problems)) {
    diagnostics.push({ rule: "template", severity: "error", file: `${target.folder}/${template}`, ...rest });
  }
  if (hasErrors(diagnostics)) return { code: null, diagnostics };
  const templates = [...target.files, ...(target.migration === undefined ? [] : [target.migration])];
  const files = templates.map(({ template }) => partialName(template));
  return { code: writeTemplates({ partials, files, paths }), diagnostics };
}

/** The name under which a template is called as a partial. */
export function partialName(template: string): string {
  return template.replace(/\.hbs$/, "");
}

/** Drops repeated problems: a partial that is called twice is checked twice. */
function unique(problems: readonly TemplateProblem[]): TemplateProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
