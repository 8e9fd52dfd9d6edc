import { readExisting, readFields } from "./path-code.ts";
import { isScoped } from "./scope.ts";
import { positionField, type Unit, type Variables } from "./variables.ts";

/** Writes the expressions of templates as JavaScript: paths, literals, and calls of helpers. */
export class ExpressionWriter {
  /** Makes a name of a variable or a function that no other has. */
  readonly #name: (kind: string) => string;
  /** The ways of writing messages, by the name that a template calls them by. */
  readonly #messages = new Map<string, string>();

  /** @param name makes a name that begins with a word and that nothing else has. */
  constructor(name: (kind: string) => string) {
    this.#name = name;
  }

  /** The variables that the expressions need. */
  variables(): readonly string[] {
    return [...this.#messages.values()];
  }

  /** Writes what `{{a.b}}` or `{{helper a}}` prints. */
  print(node: hbs.AST.MustacheStatement, variables: Variables): string {
    const { original } = node.path as hbs.AST.PathExpression;
    if (node.params.length === 0) {
      // In a template literal, every value becomes a text.
      return `\`\${${this.#path(node.path as hbs.AST.PathExpression, variables, true)} ?? ""}\``;
    }
    const [first = "undefined"] = node.params.map((param) => this.evaluate(param, variables));
    const hash = this.hash(node, variables);
    switch (original) {
      case "quote":
      case "key":
      case "literal":
      case "forms":
      case "text":
      case "url":
        return `${original}(${first})`;
      case "message":
        return `${this.#messageIn(hash.get("as") ?? "undefined")}(${first}, ${hash.get("language") ?? "undefined"})`;
      case "say":
        return `say(${first}, ${hash.size === 0 ? "null" : objectOf(hash)})`;
      default:
        throw new Error(`the helper ${original} does not print`);
    }
  }

  /** @param as a literal: the checker takes nothing else. */
  #messageIn(as: string): string {
    let name = this.#messages.get(as);
    if (name === undefined) {
      name = this.#name("message");
      this.#messages.set(as, name);
    }
    // A file of another syntax may lack it, and does not call it.
    return `(${name} ??= messageIn(${as}))`;
  }

  /** Writes the values of `name=value`, by name. */
  hash({ hash }: { readonly hash?: hbs.AST.Hash }, variables: Variables): Map<string, string> {
    return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, this.evaluate(value, variables)]));
  }

  /** Writes a value: an argument of a helper, a block or a partial. */
  evaluate(expression: hbs.AST.Expression, variables: Variables): string {
    switch (expression.type) {
      case "PathExpression":
        return this.#path(expression as hbs.AST.PathExpression, variables, false);
      case "SubExpression": {
        // `(eq a b)`, the only helper that is an argument of another.
        const { params } = expression as hbs.AST.SubExpression;
        const [one, other] = params.map((param) => this.evaluate(param, variables));
        return `(${one} === ${other})`;
      }
      case "StringLiteral":
        return JSON.stringify((expression as hbs.AST.StringLiteral).value);
      case "NumberLiteral":
        return `(${Number((expression as hbs.AST.NumberLiteral).value)})`;
      case "BooleanLiteral":
        return (expression as hbs.AST.BooleanLiteral).value ? "true" : "false";
      case "NullLiteral":
        return "null";
      default:
        return "undefined";
    }
  }

  /** @param mustExist whether the last field has to exist. Handlebars asks that of what `{{a.b}}` prints. */
  #path(path: hbs.AST.PathExpression, variables: Variables, mustExist: boolean): string {
    const { depth, data, loc } = path;
    const [head, ...rest] = path.parts as string[];
    if (data && head !== "root") return positionField(head === "key" ? "index" : (head ?? ""), depth, variables);
    const param = data || depth > 0 || isScoped(path) ? undefined : variables.blockParams.get(head ?? "");
    if (param !== undefined) return readFields(param, rest);
    const context = data ? "root" : variables.contexts.at(-1 - depth);
    const fields = data || head === undefined ? rest : [head, ...rest];
    const owner = context ?? this.#given(fields.shift(), variables.unit);
    const last = mustExist ? fields.pop() : undefined;
    return last === undefined ? readFields(owner, fields) : readExisting(readFields(owner, fields), last, loc);
  }

  /** The variable of what a partial is given: all of it, or one value. The checker knows that every call gives it. */
  #given(name: string | undefined, unit: Unit): string {
    if (name === undefined || unit.given === null) {
      unit.usesWhole = true;
      return "whole";
    }
    let variable = unit.given.get(name);
    if (variable === undefined) {
      variable = this.#name("given");
      unit.given.set(name, variable);
    }
    return variable;
  }
}

/** JavaScript for an object with the given fields. A computed name is never the prototype. */
export function objectOf(fields: ReadonlyMap<string, string>): string {
  return `{ ${[...fields].map(([name, value]) => `[${JSON.stringify(name)}]: ${value}`).join(", ")} }`;
}
