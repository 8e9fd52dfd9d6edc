import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { type Path, toDiagnostic } from "../../diagnostics/document.ts";
import type { Syntax, Target, TargetFile } from "../../targets/target.ts";
import { createHelpers } from "../helpers/helper-functions.ts";
import { checkWording, createWording, type TargetWording } from "../helpers/wording.ts";
import { type CheckedCalls, checkTemplate } from "./check-template.ts";
import { TemplateCompiler } from "./compile-template.ts";
import { checkConditions } from "./condition.ts";
import { CONTEXT_SHAPES, contextShapes } from "./context-shapes.ts";
import { parseTemplate, type TemplateProblem } from "./parse-template.ts";
import type { Shape } from "./shape.ts";

/** Renders a target's files. {@link createRenderer} makes one, after checking the templates. */
export interface Renderer {
  /**
   * Renders one file.
   *
   * @throws Error when a helper rejects a value. The message names the template.
   */
  renderFile(file: Rendered, context: object): string;
  /** Renders the path of a file. The path is a template too. */
  renderPath(path: string, context: object): string;
}

/**
 * Parses and checks every template of a target, and compiles them if there is no error.
 *
 * @param tags the languages that files are made in, as BCP 47 tags.
 * @returns the renderer, null when there is an error; and all findings.
 */
export function createRenderer(
  target: Target,
  tags: readonly string[] = [],
): { renderer: Renderer | null; diagnostics: Diagnostic[] } {
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
  const nameKeys = new Set(Object.keys(target.names));
  const vocabulary = createWording(target);
  const words = vocabulary.names;
  const diagnostics: Diagnostic[] = [...checkWording(target, tags), ...checkConditions(target)].map(toDiagnostic);
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
  return { renderer: hasErrors(diagnostics) ? null : makeRenderer(target, vocabulary, partials, paths), diagnostics };
}

/** The name under which a template is called as a partial. */
function partialName(template: string): string {
  return template.replace(/\.hbs$/, "");
}

/** The fields of a file that select its syntax. */
type Written = Pick<TargetFile, "syntaxOf">;
/** The fields of a file that select its template and syntax. */
type Rendered = Pick<TargetFile, "template" | "syntaxOf">;

/** The syntax of a file: its target's, or that of the neighbouring target that `syntaxOf` names. */
function syntaxOf(target: Target, { syntaxOf: neighbour }: Written): Syntax {
  return (neighbour === undefined ? undefined : target.neighbours.get(neighbour)) ?? target.syntax;
}

/** Drops repeated problems: a partial that is called twice is checked twice. */
function unique(problems: readonly TemplateProblem[]): TemplateProblem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/**
 * Makes the renderer of a target whose templates have been checked. It compiles a template when a file needs it.
 *
 * @param partials every template, by the name under which a partial is called.
 * @param paths the templates of paths, by their text.
 */
function makeRenderer(
  target: Target,
  vocabulary: TargetWording,
  partials: ReadonlyMap<string, hbs.AST.Program>,
  paths: ReadonlyMap<string, hbs.AST.Program>,
): Renderer {
  const compilers = new Map<Syntax, TemplateCompiler>();
  const compilerOf = (file: Written): TemplateCompiler => {
    const syntax = syntaxOf(target, file);
    let compiler = compilers.get(syntax);
    if (compiler === undefined) {
      compiler = new TemplateCompiler(partials, createHelpers(syntax, vocabulary));
      compilers.set(syntax, compiler);
    }
    return compiler;
  };
  const render = (file: Written, program: hbs.AST.Program | undefined, context: object): string => {
    if (program === undefined) throw new TypeError("there is no such template");
    return compilerOf(file).compile(program)(context);
  };
  return {
    renderFile: (file, context) => render(file, partials.get(partialName(file.template)), context),
    renderPath: (path, context) => render({}, paths.get(path), context),
  };
}
