import Handlebars from "handlebars";
import type { Syntax } from "../load/target.ts";
import { HELPERS } from "./helpers.ts";
import { type Shape, stepInto } from "./shape.ts";

/** What is wrong with a template, and where. Lines and columns count from 1. */
export interface TemplateProblem {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** What a template is checked against. */
export interface TemplateSurroundings {
  readonly syntax: Syntax;
  /** The keys under `names`. */
  readonly nameKeys: ReadonlySet<string>;
  /** Every template of the target, parsed, by the name that a partial is called by. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
}

interface Scope {
  /** What `@root` is, also inside a partial. */
  readonly root: Shape;
  /** What `this` is, innermost last. */
  readonly contexts: readonly Shape[];
  readonly blockParams: ReadonlyMap<string, Shape>;
  readonly inComment: boolean;
  /** The partials that are being checked, outermost first. */
  readonly template: readonly string[];
}

const BARE_HELP =
  "Print it through a helper: {{quote …}}, {{literal …}}, {{message …}} or {{text …}}. Only what stands under names is printed bare.";

/**
 * Checks that a template names only fields that exist and prints data only through helpers.
 * Partials are checked where they are called, with what they are given.
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
    template: [template],
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
    this.problems.push({ template: scope.template.at(-1) ?? "", line, column: column + 1, message, help });
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
    if (shape === null) return;
    if (path.type !== "PathExpression" || shape !== "value" || !path.parts.includes("names")) {
      this.#report(node, scope, `{{${path.original}}} prints data as it is`, BARE_HELP);
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
    if (shape !== null && !(typeof shape === "object" && "each" in shape)) {
      this.#report(node, scope, "{{#each}} takes a list", "Name a list, such as errors.");
    }
    const element: Shape = shape !== null && typeof shape === "object" && "each" in shape ? shape.each : { fields: {} };
    const [item, index] = node.program.blockParams ?? [];
    const blockParams = new Map(scope.blockParams);
    if (item !== undefined) blockParams.set(item, element);
    if (index !== undefined) blockParams.set(index, "value");
    return { ...scope, contexts: [...scope.contexts, element], blockParams };
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): void {
    const name = (node.name as hbs.AST.PathExpression).original;
    const program = this.#surroundings.partials.get(name);
    if (program === undefined) {
      this.#report(node, scope, `there is no partial ${name}`, "Add its .hbs file to the target, or mend the name.");
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
    if (scope.template.includes(file)) {
      this.#report(node, scope, `the partial ${name} calls itself`, "The model has nothing that nests; use {{#each}}.");
      return;
    }
    const fields: Record<string, Shape> = {};
    for (const { key, value } of node.hash?.pairs ?? []) fields[key] = this.#resolve(value, scope) ?? { fields: {} };
    this.program(program, {
      root: scope.root,
      contexts: [{ fields }],
      blockParams: new Map(),
      inComment: scope.inComment,
      template: [...scope.template, file],
    });
  }

  /** Checks a helper's place, its arguments, and that the syntax has what it needs. */
  #call(
    node: hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression,
    use: string,
    scope: Scope,
  ): void {
    const name = (node.path as hbs.AST.PathExpression).original;
    const rule = HELPERS[name];
    if (rule === undefined) return;
    if (rule.use !== use) {
      this.#report(
        node,
        scope,
        `the helper ${name} stands where it cannot`,
        `It is used as a ${rule.use}; see templates/README.md.`,
      );
    }
    if (node.params.length !== rule.args) {
      this.#report(
        node,
        scope,
        `the helper ${name} takes ${rule.args} argument(s), not ${node.params.length}`,
        "See templates/README.md.",
      );
    }
    const { syntax } = this.#surroundings;
    const needs = name === "text" && scope.inComment ? null : rule.needs;
    if (needs !== null && syntax[needs] === undefined) {
      this.#report(
        node,
        scope,
        `the syntax has no ${needs}, which the helper ${name} writes`,
        "Add it to target.json.",
      );
    }
    if (name === "comment") {
      const kind = (node.params[0] as hbs.AST.StringLiteral | undefined)?.value;
      if (kind !== undefined && syntax.comments !== undefined && syntax.comments[kind] === undefined) {
        this.#report(
          node,
          scope,
          `the syntax has no comment ${JSON.stringify(kind)}`,
          "Add it to target.json, or mend the name.",
        );
      }
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

  /** The shape of an expression; null when it is unknown, which is reported unless told otherwise. */
  #resolve(expression: hbs.AST.Expression, scope: Scope, report = true): Shape | null {
    if (expression.type === "SubExpression") {
      const call = expression as hbs.AST.SubExpression;
      if (Object.hasOwn(HELPERS, call.path.original as string)) this.#call(call, "test", scope);
      else this.#unknownHelper(call, call.path as hbs.AST.PathExpression, scope);
      return "value";
    }
    if (expression.type !== "PathExpression") return "value";
    const path = expression as hbs.AST.PathExpression;
    const [head, ...rest] = path.parts as string[];
    let shape: Shape | null;
    if (path.data) {
      if (head !== "root") return "value";
      shape = scope.root;
    } else if (head !== undefined && path.depth === 0 && scope.blockParams.has(head)) {
      shape = scope.blockParams.get(head) ?? null;
    } else {
      shape = scope.contexts.at(-1 - path.depth) ?? null;
      if (head !== undefined) rest.unshift(head);
    }
    for (const field of rest) shape = shape === null ? null : stepInto(shape, field, this.#surroundings.nameKeys);
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

/** Parses a template, or says why it cannot be. */
export function parseTemplate(template: string, source: string): hbs.AST.Program | TemplateProblem {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const text = (error as Error).message;
    const line = Number(/line (\d+)/.exec(text)?.[1] ?? / - (\d+):/.exec(text)?.[1] ?? 1);
    const column = Number(/ - \d+:(\d+)/.exec(text)?.[1] ?? 0) + 1;
    const reason = text
      .split("\n")
      .at(-1)
      ?.replace(/ - \d+:\d+$/, "");
    return { template, line, column, message: `this is not a template: ${reason}`, help: "Mend the Handlebars here." };
  }
}
