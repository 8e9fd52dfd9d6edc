import { HELPERS } from "../helpers/helpers.ts";
import { type Call, checkCall, type TemplateSurroundings } from "./check-call.ts";
import type { TemplateProblem } from "./parse-template.ts";
import { elementOf, enterEach, resolvePath, type Scope } from "./scope.ts";
import type { Fields, Shape } from "./shape.ts";

const BARE_HELP =
  "Print it through a helper: {{quote …}}, {{literal …}}, {{message …}} or {{text …}}. Only fields under names, and parameters that are no text, are printed without one.";

/**
 * How many partials one template may call, counting those that they call in turn. A partial that calls another one
 * twice, which calls a third one twice, and so on, would never be done.
 */
const MOST_PARTIALS = 10_000;
/** How deep blocks, partials and expressions may be nested. */
const MOST_NESTED = 200;

/**
 * Checks that a template names only fields that exist, prints data only through helpers, and has an end. A partial is
 * checked for each context that calls pass to it.
 *
 * @param checked the partials that have been checked before, in the same surroundings. What is wrong in them has been
 *   reported. This call adds to it.
 */
export function checkTemplate(
  template: string,
  program: hbs.AST.Program,
  context: Shape,
  surroundings: TemplateSurroundings,
  checked: CheckedCalls = new Map(),
): TemplateProblem[] {
  const checker = new Checker(surroundings, checked);
  checker.program(program, {
    root: context,
    contexts: [context],
    blockParams: new Map(),
    inComment: false,
    depth: 0,
    templates: [template],
  });
  return checker.problems;
}

/** A partial that has been checked with what a call passes to it. */
interface CheckedCall {
  readonly root: Shape;
  readonly fields: Fields;
  readonly inComment: boolean;
  /** The number of partials that it calls, and that they call in turn. */
  readonly calls: number;
}

/** The partials that have been checked, by name. */
export type CheckedCalls = Map<string, CheckedCall[]>;

class Checker {
  readonly problems: TemplateProblem[] = [];
  readonly #surroundings: TemplateSurroundings;
  readonly #checked: CheckedCalls;

  constructor(surroundings: TemplateSurroundings, checked: CheckedCalls) {
    this.#surroundings = surroundings;
    this.#checked = checked;
  }

  /** @returns the number of partials that are called. Beyond the limit, it is reported and only roughly right. */
  program({ body }: hbs.AST.Program, scope: Scope): number {
    let calls = 0;
    for (const statement of body) {
      const more = this.#statement(statement, scope);
      if (calls + more > MOST_PARTIALS && calls <= MOST_PARTIALS && more <= MOST_PARTIALS) {
        const message = `more than ${MOST_PARTIALS} partials are called up to here`;
        this.#report(statement, scope, message, "Each partial that calls another one twice doubles them. Call fewer.");
      }
      calls += more;
    }
    return calls;
  }

  #report(node: hbs.AST.Node, scope: Scope, message: string, help: string): void {
    const { line, column } = node.loc.start;
    this.problems.push({ template: scope.templates.at(-1) ?? "", line, column: column + 1, message, help });
  }

  /** Reports what is nested too deep. The checker and the renderer would run out of stack. */
  #isTooDeep(node: hbs.AST.Node, scope: Scope): boolean {
    if (scope.depth < MOST_NESTED) return false;
    this.#report(node, scope, `this is nested more than ${MOST_NESTED} deep`, "Move parts of it out.");
    return true;
  }

  #statement(node: hbs.AST.Statement, scope: Scope): number {
    switch (node.type) {
      case "ContentStatement":
      case "CommentStatement":
        return 0;
      case "MustacheStatement":
        this.#print(node as hbs.AST.MustacheStatement, scope);
        return 0;
      case "BlockStatement":
        return this.#block(node as hbs.AST.BlockStatement, scope);
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement, scope);
      default:
        this.#report(node, scope, `${node.type} is not supported`, "Use blocks, helpers and partials.");
        return 0;
    }
  }

  #print(node: hbs.AST.MustacheStatement, scope: Scope): void {
    const path = node.path as hbs.AST.PathExpression;
    if (path.type === "PathExpression" && Object.hasOwn(HELPERS, path.original)) {
      this.#call(node, "value", scope);
      return;
    }
    if (node.params.length > 0 || node.hash !== undefined) {
      this.#unknownHelper(node, path, scope);
      return;
    }
    const shape = this.#resolve(path, scope);
    if (shape === null) return;
    if (path.type !== "PathExpression" || shape !== "name") {
      this.#report(node, scope, `{{${path.original}}} prints data without a helper`, BARE_HELP);
    }
  }

  #block(node: hbs.AST.BlockStatement, scope: Scope): number {
    const helper = node.path.original as string;
    if (!Object.hasOwn(HELPERS, helper)) {
      this.#unknownHelper(node, node.path as hbs.AST.PathExpression, scope);
      return 0;
    }
    this.#call(node, "block", scope);
    if (this.#isTooDeep(node, scope)) return 0;
    this.#checkBlockParams(node, helper, scope);
    const { program, inverse } = node as { program?: hbs.AST.Program | null; inverse?: hbs.AST.Program | null };
    const outside = { ...scope, depth: scope.depth + 1 };
    const inside =
      helper === "each"
        ? this.#eachScope(node, scope)
        : { ...outside, inComment: scope.inComment || helper === "comment" };
    // `{{^if …}}` has nothing but the part after `{{else}}`.
    return (program ? this.program(program, inside) : 0) + (inverse ? this.program(inverse, outside) : 0);
  }

  /** Only `{{#each}}` gives names to something: to the member and to its index. */
  #checkBlockParams(node: hbs.AST.BlockStatement, helper: string, scope: Scope): void {
    const { blockParams = [] } = node.program ?? {};
    const wrong = blockParams[helper === "each" ? 2 : 0] ?? node.inverse?.blockParams?.[0];
    if (wrong === undefined) return;
    const help = 'Only {{#each}} has names after "as": one for the member, and one for its index.';
    this.#report(node, scope, `{{#${helper}}} has nothing to name ${wrong}`, help);
  }

  #eachScope(node: hbs.AST.BlockStatement, scope: Scope): Scope {
    const [list] = node.params;
    const shape = list === undefined ? null : this.#resolve(list, scope, false);
    const element = elementOf(shape);
    if (shape !== null && element === null) {
      this.#report(node, scope, "{{#each}} takes a list", "Name a list, such as errors.");
    }
    return enterEach(scope, element ?? { fields: {} }, node.program?.blockParams ?? []);
  }

  #partial(node: hbs.AST.PartialStatement, scope: Scope): number {
    const name = (node.name as hbs.AST.PathExpression).original;
    const program = this.#surroundings.partials.get(name);
    if (program === undefined) {
      this.#report(node, scope, `there is no partial ${name}`, "Add its .hbs file to the target, or correct the name.");
      return 0;
    }
    if (node.params.length > 0) {
      this.#report(
        node,
        scope,
        `the partial ${name} is given a context`,
        `Name what it needs: {{> ${name} error=error}}.`,
      );
      return 0;
    }
    const file = `${name}.hbs`;
    if (scope.templates.includes(file)) {
      this.#report(node, scope, `the partial ${name} calls itself`, "The model has no nested data. Use {{#each}}.");
      return 0;
    }
    this.#checkDuplicates(node, scope);
    const fields: Record<string, Shape> = {};
    for (const { key, value } of node.hash?.pairs ?? []) fields[key] = this.#resolve(value, scope) ?? { fields: {} };
    if (this.#isTooDeep(node, scope)) return 0;
    const { root, inComment } = scope;
    const checked = this.#checked.get(name) ?? [];
    this.#checked.set(name, checked);
    const before = checked.find(
      (one) => one.root === root && one.inComment === inComment && haveSameFields(one.fields, fields),
    );
    if (before !== undefined) return before.calls;
    const calls = this.program(program, {
      root,
      contexts: [{ fields }],
      blockParams: new Map(),
      inComment,
      depth: scope.depth + 1,
      templates: [...scope.templates, file],
    });
    checked.push({ root, fields, inComment, calls: calls + 1 });
    return calls + 1;
  }

  /** Checks the call of a helper, and that the fields in its arguments exist. */
  #call(node: Call, use: string, scope: Scope): void {
    if (!Object.hasOwn(HELPERS, (node.path as hbs.AST.PathExpression).original)) return;
    for (const { message, help } of checkCall(node, use, scope, this.#surroundings)) {
      this.#report(node, scope, message, help);
    }
    this.#checkDuplicates(node, scope);
    for (const param of node.params) this.#resolve(param, scope);
    for (const { value } of node.hash?.pairs ?? []) this.#resolve(value, scope);
  }

  #checkDuplicates(node: Call | hbs.AST.PartialStatement, scope: Scope): void {
    const keys = (node.hash?.pairs ?? []).map(({ key }) => key);
    for (const key of new Set(keys.filter((one, index) => keys.indexOf(one) !== index))) {
      this.#report(node, scope, `${key}=… is given twice`, "Remove one of them.");
    }
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
      if (this.#isTooDeep(call, scope)) return null;
      const inside = { ...scope, depth: scope.depth + 1 };
      if (Object.hasOwn(HELPERS, call.path.original as string)) this.#call(call, "test", inside);
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

/** Whether two calls pass the same to a partial. */
function haveSameFields(one: Fields, other: Fields): boolean {
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}
