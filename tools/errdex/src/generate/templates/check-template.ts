import { HELPERS } from "../helpers/helpers.ts";
import { type Call, checkCall, type TemplateSurroundings } from "./check-call.ts";
import type { TemplateProblem } from "./parse-template.ts";
import { elementOf, enterEach, resolvePath, type Scope } from "./scope.ts";
import type { Shape } from "./shape.ts";

const BARE_HELP =
  "Print it through a helper: {{quote …}}, {{literal …}}, {{message …}} or {{text …}}. Only fields under names, and parameters that are no text, are printed without one.";

/**
 * Checks that a template names only fields that exist, and prints data only through helpers. A partial is
 * checked at each call, with the context that the call passes.
 */
export function checkTemplate(
  template: string,
  program: hbs.AST.Program,
  context: Shape,
  surroundings: TemplateSurroundings,
): TemplateProblem[] {
  const checker = new Checker(surroundings);
  checker.program(program, {
    root: context,
    contexts: [context],
    blockParams: new Map(),
    inComment: false,
    templates: [template],
  });
  return checker.problems;
}

class Checker {
  readonly problems: TemplateProblem[] = [];
  readonly #surroundings: TemplateSurroundings;

  constructor(surroundings: TemplateSurroundings) {
    this.#surroundings = surroundings;
  }

  program(program: hbs.AST.Program, scope: Scope): void {
    for (const statement of program.body) this.#statement(statement, scope);
  }

  #report(node: hbs.AST.Node, scope: Scope, message: string, help: string): void {
    const { line, column } = node.loc.start;
    this.problems.push({ template: scope.templates.at(-1) ?? "", line, column: column + 1, message, help });
  }

  #statement(node: hbs.AST.Statement, scope: Scope): void {
    switch (node.type) {
      case "ContentStatement":
      case "CommentStatement":
        return;
      case "MustacheStatement":
        this.#print(node as hbs.AST.MustacheStatement, scope);
        return;
      case "BlockStatement":
        this.#block(node as hbs.AST.BlockStatement, scope);
        return;
      case "PartialStatement":
        this.#partial(node as hbs.AST.PartialStatement, scope);
        return;
      default:
        this.#report(node, scope, `${node.type} is not supported`, "Use blocks, helpers and partials.");
    }
  }

  #print(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const path = node.path as hbs.AST.PathExpression;
    if (path.type === "PathExpression" && Object.hasOwn(HELPERS, path.original)) {
      this.#call(node, "value", scope);
      return;
    }
    if (node.params.length > 0) {
      this.#unknownHelper(node, path, scope);
      return;
    }
    const shape = this.#resolve(path, scope);
    if (shape === null || shape === "name") return;
    if (path.type !== "PathExpression" || shape !== "value" || !path.parts.includes("names")) {
      this.#report(node, scope, `{{${path.original}}} prints data without a helper`, BARE_HELP);
    }
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): void {
    const helper = node.path.original as string;
    if (!Object.hasOwn(HELPERS, helper)) {
      this.#unknownHelper(node, node.path as hbs.AST.PathExpression, scope);
      return;
    }
    this.#call(node, "block", scope);
    const inner =
      helper === "each"
        ? this.#eachScope(node, scope)
        : { ...scope, inComment: scope.inComment || helper === "comment" };
    this.program(node.program, inner);
    if (node.inverse !== undefined && node.inverse !== null) this.program(node.inverse, scope);
  }

  #eachScope(node: hbs.AST.BlockStatement, scope: Scope): Scope {
    const [list] = node.params;
    const shape = list === undefined ? null : this.#resolve(list, scope, false);
    const element = elementOf(shape);
    if (shape !== null && element === null) {
      this.#report(node, scope, "{{#each}} takes a list", "Name a list, such as errors.");
    }
    return enterEach(scope, element ?? { fields: {} }, node.program.blockParams ?? []);
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const name = (node.name as hbs.AST.PathExpression).original;
    const program = this.#surroundings.partials.get(name);
    if (program === undefined) {
      this.#report(node, scope, `there is no partial ${name}`, "Add its .hbs file to the target, or correct the name.");
      return;
    }
    if (node.params.length > 0) {
      this.#report(
        node,
        scope,
        `the partial ${name} is given a context`,
        `Name what it needs: {{> ${name} error=error}}.`,
      );
      return;
    }
    const file = `${name}.hbs`;
    if (scope.templates.includes(file)) {
      this.#report(node, scope, `the partial ${name} calls itself`, "The model has no nested data. Use {{#each}}.");
      return;
    }
    const fields: Record<string, Shape> = {};
    for (const { key, value } of node.hash?.pairs ?? []) fields[key] = this.#resolve(value, scope) ?? { fields: {} };
    this.program(program, {
      root: scope.root,
      contexts: [{ fields }],
      blockParams: new Map(),
      inComment: scope.inComment,
      templates: [...scope.templates, file],
    });
  }

  /** Checks the call of a helper, and that the fields in its arguments exist. */
  #call(node: Call, use: string, scope: Scope): void {
    if (!Object.hasOwn(HELPERS, (node.path as hbs.AST.PathExpression).original)) return;
    for (const { message, help } of checkCall(node, use, scope, this.#surroundings)) {
      this.#report(node, scope, message, help);
    }
    for (const param of node.params) this.#resolve(param, scope);
    for (const { value } of node.hash?.pairs ?? []) this.#resolve(value, scope);
  }

  #unknownHelper(node: hbs.AST.Node, path: hbs.AST.PathExpression, scope: Scope): void {
    this.#report(
      node,
      scope,
      `there is no helper ${path.original}`,
      `The helpers are ${Object.keys(HELPERS).join(", ")}.`,
    );
  }

  /** The shape of an expression; null when it is unknown. Reports an unknown field unless `report` is false. */
  #resolve(expression: hbs.AST.Expression, scope: Scope, report = true): Shape | null {
    if (expression.type === "SubExpression") {
      const call = expression as hbs.AST.SubExpression;
      if (Object.hasOwn(HELPERS, call.path.original as string)) this.#call(call, "test", scope);
      else this.#unknownHelper(call, call.path as hbs.AST.PathExpression, scope);
      return "value";
    }
    if (expression.type !== "PathExpression") return "value";
    const path = expression as hbs.AST.PathExpression;
    const shape = resolvePath(path, scope, this.#surroundings.nameKeys);
    if (shape === null && report) {
      this.#report(
        expression,
        scope,
        `there is no field ${path.original}`,
        "See templates/README.md for what a template sees.",
      );
    }
    return shape;
  }
}
