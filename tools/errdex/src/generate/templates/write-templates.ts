import { readExisting, readFields } from "./path-code.ts";
import { bodyOf, expressionOf, fixedText, type Piece, STREAM, statementsOf } from "./pieces.ts";
import { isScoped } from "./scope.ts";

/** The templates of a target, parsed and checked. */
export interface CheckedTemplates {
  /** Every template, by the name under which a partial is called. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
  /** The names of those that files are rendered from. */
  readonly files: readonly string[];
  /** The templates of paths, by their text. */
  readonly paths: ReadonlyMap<string, hbs.AST.Program>;
}

/**
 * Writes templates as JavaScript that joins texts: a function for each file, path and partial, `{{#if}}` as a
 * condition, `{{#each}}` as a loop. `makeRenders` runs it.
 *
 * Of the templates' own text, nothing but string literals is in it, and all names in it are made here. It relies on
 * the checks of `checkTemplate`: every helper, partial and field exists, and no partial calls itself.
 *
 * A file is passed on in parts, so that a big one is never in memory as one text.
 *
 * @returns the body of a function of `helpers` and `support`. It returns the functions of the files and of the paths,
 *   each with its name, which take what `this` and `@root` are; and `render`, which passes a file on.
 */
export function writeTemplates({ partials, files, paths }: CheckedTemplates): string {
  const writer = new TemplateWriter(partials);
  const rows = (functions: readonly (readonly [string, string])[]): string =>
    functions.map(([name, made]) => `[${JSON.stringify(name)}, ${made}],\n`).join("");
  const ofFiles = rows(
    [...new Set(files)].flatMap((name) => {
      const program = partials.get(name);
      return program === undefined ? [] : [[name, writer.file(program)] as const];
    }),
  );
  const ofPaths = rows([...paths].map(([text, program]) => [text, writer.path(program)] as const));
  return `"use strict";
const { quote, key, literal, messageIn, forms, text, say, url, comment, isTrue } = helpers;
const { FLAT_LENGTH, TOP, existing, flatten, placed, read } = support;
let ${STREAM} = "";
let emit;
function flush() {
emit(${STREAM});
${STREAM} = "";
}
function render(file, root, write) {
emit = write;
${STREAM} = "";
file(root);
flush();
emit = undefined;
}
${writer.code()}return { files: [
${ofFiles}], paths: [
${ofPaths}], render };
`;
}

/** A function that is being written. */
interface Unit {
  /** The variables of what a partial is given, by name; null for a file, which is given all of `root`. */
  readonly given: Map<string, string> | null;
  /** Whether a partial uses all that it is given as one value. */
  usesWhole: boolean;
  /** Whether it uses `@first` and its like of where it is called. */
  usesPlace: boolean;
}

/** A partial that has been written. */
interface Partial extends Unit {
  readonly given: Map<string, string>;
  pieces: readonly Piece[];
  /** The name of the function that returns its text; null until it is called. */
  text: string | null;
  /** The name of the function that streams its text; null until it is called. */
  stream: string | null;
}

/** The variables that are visible at one place of a template. */
interface Variables {
  readonly unit: Unit;
  /** What `this` is, innermost last; null for what the partial was given. */
  readonly contexts: readonly (string | null)[];
  readonly blockParams: ReadonlyMap<string, string>;
  /** The lists around the place, innermost last. */
  readonly places: readonly { readonly index: string; readonly count: string }[];
}

class TemplateWriter {
  readonly #programs: ReadonlyMap<string, hbs.AST.Program>;
  readonly #partials = new Map<string, Partial>();
  readonly #functions: string[] = [];
  /** The ways of writing messages, by the name that a template calls them by. */
  readonly #messages = new Map<string, string>();
  #names = 0;

  constructor(programs: ReadonlyMap<string, hbs.AST.Program>) {
    this.#programs = programs;
  }

  /** Writes the function that streams a file. Returns its name. */
  file(program: hbs.AST.Program): string {
    return this.#whole("file", program, (pieces) => statementsOf(pieces, STREAM));
  }

  /** Writes the function that returns a path. Returns its name. */
  path(program: hbs.AST.Program): string {
    return this.#whole("path", program, (pieces) => `${bodyOf(pieces, this.#name("out"))}\n`);
  }

  #whole(kind: string, program: hbs.AST.Program, write: (pieces: readonly Piece[]) => string): string {
    const unit: Unit = { given: null, usesWhole: false, usesPlace: false };
    const pieces = this.#program(program, { unit, contexts: ["root"], blockParams: new Map(), places: [] });
    const place = unit.usesPlace ? "const place = TOP;\n" : "";
    return this.#function(kind, ["root"], place + write(pieces));
  }

  #function(kind: string, parameters: readonly string[], body: string): string {
    const name = this.#name(kind);
    this.#functions.push(`function ${name}(${parameters.join(", ")}) {\n${body}}\n`);
    return name;
  }

  /** All functions and variables that were written. */
  code(): string {
    const messages = [...this.#messages.values()].map((name) => `let ${name};\n`);
    return [...messages, ...this.#functions].join("");
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  #program({ body }: hbs.AST.Program, variables: Variables): Piece[] {
    return body.flatMap((node) => this.#statement(node, variables));
  }

  #statement(node: hbs.AST.Statement, variables: Variables): Piece[] {
    switch (node.type) {
      case "ContentStatement": {
        const { value } = node as hbs.AST.ContentStatement;
        return value === "" ? [] : [fixedText(value)];
      }
      case "MustacheStatement":
        return [{ text: this.#print(node as hbs.AST.MustacheStatement, variables) }];
      case "BlockStatement":
        return [this.#block(node as hbs.AST.BlockStatement, variables)];
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement, variables);
      default:
        return [];
    }
  }

  #print(node: hbs.AST.MustacheStatement, variables: Variables): string {
    const { original } = node.path as hbs.AST.PathExpression;
    if (node.params.length === 0) {
      // In a template literal, every value becomes a text.
      return `\`\${${this.#path(node.path as hbs.AST.PathExpression, variables, true)} ?? ""}\``;
    }
    const [first = "undefined"] = node.params.map((param) => this.#evaluate(param, variables));
    const hash = this.#hash(node, variables);
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

  #block(node: hbs.AST.BlockStatement, variables: Variables): Piece {
    const { original } = node.path;
    const [param] = node.params as [hbs.AST.Expression];
    const otherwise = node.inverse ? this.#program(node.inverse, variables) : [];
    if (original === "each") return this.#each(node, this.#evaluate(param, variables), otherwise, variables);
    const content = node.program ? this.#program(node.program, variables) : [];
    if (original === "comment") {
      const { indent = "undefined" } = Object.fromEntries(this.#hash(node, variables));
      const expression = expressionOf(content);
      const inner = expression === null ? `{\n${bodyOf(content, this.#name("out"))}\n}` : `(${expression})`;
      return { text: `comment(${this.#evaluate(param, variables)}, () => ${inner}, ${indent})` };
    }
    const condition = this.#condition(param, variables);
    return original === "if" ? choose(condition, content, otherwise) : choose(condition, otherwise, content);
  }

  #condition(param: hbs.AST.Expression, variables: Variables): string {
    const value = this.#evaluate(param, variables);
    return param.type === "SubExpression" ? value : `isTrue(${value})`;
  }

  #each(node: hbs.AST.BlockStatement, list: string, otherwise: readonly Piece[], variables: Variables): Piece {
    if (!node.program) return { text: '""' };
    const { blockParams: names = [] } = node.program;
    const [members, count, index, member, part] = ["list", "count", "index", "member", "part"].map((kind) =>
      this.#name(kind),
    ) as [string, string, string, string, string];
    const blockParams = new Map(variables.blockParams);
    if (names[1] !== undefined) blockParams.set(names[1], index);
    if (names[0] !== undefined) blockParams.set(names[0], member);
    const content = this.#program(node.program, {
      unit: variables.unit,
      contexts: [...variables.contexts, member],
      blockParams,
      places: [...variables.places, { index, count }],
    });
    return {
      append: (variable) => {
        // A stream is passed on when it has become long; other texts are kept in few pieces.
        const [inner, before, step, after] =
          variable === STREAM
            ? [STREAM, "", `if (${STREAM}.length > FLAT_LENGTH) flush();\n`, ""]
            : [
                part,
                `let ${part} = "";\n`,
                `if (${part}.length > FLAT_LENGTH) {\n${variable} += flatten(${part});\n${part} = "";\n}\n`,
                `${variable} += ${part};\n`,
              ];
        return `const ${members} = ${list};
if (Array.isArray(${members}) && ${members}.length > 0) {
const ${count} = ${members}.length;
${before}for (let ${index} = 0; ${index} < ${count}; ${index} += 1) {
const ${member} = ${members}[${index}];
${statementsOf(content, inner)}${step}}
${after}} else {
${statementsOf(otherwise, variable)}}
`;
      },
    };
  }

  #partial(node: hbs.AST.PartialStatement, variables: Variables): Piece[] {
    const hash = this.#hash(node, variables);
    const partial = this.#partialOf((node.name as hbs.AST.PathExpression).original, [...hash.keys()]);
    const args = ["root"];
    if (partial.usesPlace) args.push(placeOf(variables));
    if (partial.usesWhole) args.push(node.hash === undefined ? "undefined" : objectOf(hash));
    for (const name of partial.given.keys()) args.push(hash.get(name) ?? "undefined");
    // What the partial does not read is evaluated as well: it may fail.
    for (const [name, value] of hash) if (!partial.given.has(name)) args.push(value);
    // A partial on a line of its own keeps its indent, for its first line alone.
    const { indent = "" } = node as { indent?: string };
    const call = this.#call(partial, args.join(", "));
    return indent === "" ? [call] : [fixedText(indent), call];
  }

  #call(partial: Partial, args: string): Piece {
    const text = (): string => {
      partial.text ??= this.#function(
        "partial",
        parametersOf(partial),
        `${bodyOf(partial.pieces, this.#name("out"))}\n`,
      );
      return `${partial.text}(${args})`;
    };
    if (expressionOf(partial.pieces) !== null) return { text: text() };
    return {
      append: (variable) => {
        if (variable !== STREAM) return `${variable} += ${text()};\n`;
        partial.stream ??= this.#function("partial", parametersOf(partial), statementsOf(partial.pieces, STREAM));
        return `${partial.stream}(${args});\n`;
      },
    };
  }

  /**
   * Writes the pieces of a partial, the first time that it is called.
   *
   * @param first the names that the first call gives values to. Others call it in the same way, so the values are
   *   passed in this order.
   */
  #partialOf(name: string, first: readonly string[]): Partial {
    let partial = this.#partials.get(name);
    if (partial === undefined) {
      const given = new Map(first.map((key) => [key, this.#name("given")]));
      partial = { given, pieces: [], text: null, stream: null, usesWhole: false, usesPlace: false };
      this.#partials.set(name, partial);
      const program = this.#programs.get(name) as hbs.AST.Program;
      partial.pieces = this.#program(program, {
        unit: partial,
        contexts: [null],
        blockParams: new Map(),
        places: [],
      });
    }
    return partial;
  }

  #hash({ hash }: { readonly hash?: hbs.AST.Hash }, variables: Variables): Map<string, string> {
    return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, this.#evaluate(value, variables)]));
  }

  #evaluate(expression: hbs.AST.Expression, variables: Variables): string {
    switch (expression.type) {
      case "PathExpression":
        return this.#path(expression as hbs.AST.PathExpression, variables, false);
      case "SubExpression": {
        // `(eq a b)`, the only helper that is an argument of another.
        const { params } = expression as hbs.AST.SubExpression;
        const [one, other] = params.map((param) => this.#evaluate(param, variables));
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

function parametersOf({ given, usesPlace, usesWhole }: Partial): string[] {
  return ["root", ...(usesPlace ? ["place"] : []), ...(usesWhole ? ["whole"] : []), ...given.values()];
}

function choose(condition: string, content: readonly Piece[], otherwise: readonly Piece[]): Piece {
  const [yes, no] = [expressionOf(content), expressionOf(otherwise)];
  if (yes !== null && no !== null) return { text: `(${condition} ? ${yes} : ${no})` };
  return {
    append: (variable) =>
      `if (${condition}) {\n${statementsOf(content, variable)}} else {\n${statementsOf(otherwise, variable)}}\n`,
  };
}

/** An object with the given fields. A computed name is never the prototype. */
function objectOf(fields: ReadonlyMap<string, string>): string {
  return `{ ${[...fields].map(([name, value]) => `[${JSON.stringify(name)}]: ${value}`).join(", ")} }`;
}

/** `@first`, `@../last` and the like. */
function positionField(field: string, depth: number, { unit, places }: Variables): string {
  const place = places.at(-1 - depth);
  if (place === undefined) {
    unit.usesPlace = true;
    return `placed(place, ${depth - places.length}, ${JSON.stringify(field)})`;
  }
  if (field === "first") return `(${place.index} === 0)`;
  return field === "last" ? `(${place.index} === ${place.count} - 1)` : place.index;
}

/** What a partial needs to know of where it is called. */
function placeOf({ unit, places }: Variables): string {
  unit.usesPlace = true;
  return places.reduce(
    (outer, { index, count }) =>
      `{ first: ${index} === 0, last: ${index} === ${count} - 1, index: ${index}, outer: ${outer} }`,
    "place",
  );
}
