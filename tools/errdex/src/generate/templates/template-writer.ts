import { ExpressionWriter, objectOf } from "./expression-writer.ts";
import { bodyOf, expressionOf, fixedText, type Piece, STREAM, statementsOf } from "./pieces.ts";
import { placeOf, type Unit, type Variables } from "./variables.ts";

/** A partial that has been written. */
interface Partial extends Unit {
  readonly given: Map<string, string>;
  pieces: readonly Piece[];
  /** The name of the function that returns its text; null until it is called. */
  text: string | null;
  /** The name of the function that streams its text; null until it is called. */
  stream: string | null;
}

/** Writes templates as functions that join texts. */
export class TemplateWriter {
  readonly #programs: ReadonlyMap<string, hbs.AST.Program>;
  readonly #partials = new Map<string, Partial>();
  readonly #functions: string[] = [];
  readonly #expressions = new ExpressionWriter((kind) => this.#name(kind));
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
    const variables = this.#expressions.variables().map((name) => `let ${name};\n`);
    return [...variables, ...this.#functions].join("");
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
        return [{ text: this.#expressions.print(node as hbs.AST.MustacheStatement, variables) }];
      case "BlockStatement":
        return [this.#block(node as hbs.AST.BlockStatement, variables)];
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement, variables);
      default:
        return [];
    }
  }

  #block(node: hbs.AST.BlockStatement, variables: Variables): Piece {
    const { original } = node.path;
    const [param] = node.params as [hbs.AST.Expression];
    const otherwise = node.inverse ? this.#program(node.inverse, variables) : [];
    if (original === "each")
      return this.#each(node, this.#expressions.evaluate(param, variables), otherwise, variables);
    const content = node.program ? this.#program(node.program, variables) : [];
    if (original === "comment") {
      const { indent = "undefined" } = Object.fromEntries(this.#expressions.hash(node, variables));
      const expression = expressionOf(content);
      const inner = expression === null ? `{\n${bodyOf(content, this.#name("out"))}\n}` : `(${expression})`;
      return { text: `comment(${this.#expressions.evaluate(param, variables)}, () => ${inner}, ${indent})` };
    }
    const condition = this.#condition(param, variables);
    return original === "if" ? choose(condition, content, otherwise) : choose(condition, otherwise, content);
  }

  #condition(param: hbs.AST.Expression, variables: Variables): string {
    const value = this.#expressions.evaluate(param, variables);
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
    const hash = this.#expressions.hash(node, variables);
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
