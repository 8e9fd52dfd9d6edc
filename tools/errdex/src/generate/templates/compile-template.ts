import type { HelperFunctions } from "../helpers/helper-functions.ts";
import { mergePieces, type Piece, type Print, printOf } from "./merge-pieces.ts";
import { isScoped } from "./scope.ts";
import { type Evaluate, readExisting, readFields, type Slot } from "./slot.ts";

/** Where `{{#each}}` is in its list, for `@first` and its like. They are undefined outside of it. */
interface Position {
  first?: boolean;
  last?: boolean;
  index?: number;
  /** The position in the list around this one. */
  readonly outer: Position | undefined;
}

/** The variables that are visible at one place of a template. */
interface Variables {
  /** What `this` is, innermost last. Inside a partial, the outermost is what the partial was given. */
  readonly contexts: readonly (Slot | CalledPartial)[];
  readonly blockParams: ReadonlyMap<string, Slot>;
}

/** Renders a template for what `this` and `@root` are. */
type Render = (context: object) => string;

/** A partial, and what its current call gives it. */
class CalledPartial {
  /** The names that the current call gives values to; null when it gives none. */
  given: readonly string[] | null = null;
  print: Print | null = null;
  readonly #slots = new Map<string, Slot>();
  readonly #slotOf: () => Slot;

  constructor(makeSlot: () => Slot) {
    this.#slotOf = makeSlot;
  }

  /** The slot of what the partial gets under a name. */
  slotOf(name: string): Slot {
    let slot = this.#slots.get(name);
    if (slot === undefined) {
      slot = this.#slotOf();
      this.#slots.set(name, slot);
    }
    return slot;
  }

  /** What `this` is in the partial. */
  whole(): unknown {
    return this.given === null
      ? undefined
      : Object.fromEntries(this.given.map((name) => [name, this.slotOf(name).value]));
  }
}

/**
 * Compiles templates to nested functions, one for each piece of a template. Names are resolved when a template is
 * compiled, and fixed texts are joined. No text is evaluated as code.
 *
 * It relies on the checks of `checkTemplate`: every helper, partial and field exists, and no partial calls itself.
 */
export class TemplateCompiler {
  readonly #partials: ReadonlyMap<string, hbs.AST.Program>;
  readonly #helpers: HelperFunctions;
  readonly #compiled = new Map<string, CalledPartial>();
  readonly #renders = new Map<hbs.AST.Program, Render>();
  readonly #slots: Slot[] = [];
  readonly #root = this.#makeSlot();
  #position: Position = { outer: undefined };

  /**
   * @param partials every template that may be called, by the name under which it is called.
   * @param helpers what the helpers do.
   */
  constructor(partials: ReadonlyMap<string, hbs.AST.Program>, helpers: HelperFunctions) {
    this.#partials = partials;
    this.#helpers = helpers;
  }

  /**
   * Compiles a template, the first time that it is asked for.
   *
   * @returns the function that renders it. It takes what `this` and `@root` are, and throws a TemplateError when a
   *   field that is printed does not exist, and a TypeError when a helper rejects a value.
   */
  compile(program: hbs.AST.Program): Render {
    const found = this.#renders.get(program) ?? this.#compile(program);
    this.#renders.set(program, found);
    return found;
  }

  #compile(program: hbs.AST.Program): Render {
    const print = printOf(this.#program(program, { contexts: [this.#root], blockParams: new Map() }));
    return (context) => {
      this.#root.value = context;
      this.#position = { outer: undefined };
      this.#helpers.begin(context);
      try {
        return print();
      } finally {
        // The renderer lives longer than the data of one file.
        for (const slot of this.#slots) slot.value = undefined;
      }
    };
  }

  #makeSlot(): Slot {
    const slot = { value: undefined };
    this.#slots.push(slot);
    return slot;
  }

  #program({ body }: hbs.AST.Program, variables: Variables): Piece {
    return mergePieces(body.flatMap((node) => this.#statement(node, variables)));
  }

  #statement(node: hbs.AST.Statement, variables: Variables): Piece | Piece[] {
    switch (node.type) {
      case "ContentStatement":
        return (node as hbs.AST.ContentStatement).value;
      case "MustacheStatement":
        return this.#print(node as hbs.AST.MustacheStatement, variables);
      case "BlockStatement":
        return this.#block(node as hbs.AST.BlockStatement, variables);
      case "PartialStatement":
        return this.#partial(node as hbs.AST.PartialStatement, variables);
      default:
        return [];
    }
  }

  #print(node: hbs.AST.MustacheStatement, variables: Variables): Print {
    const { original } = node.path as hbs.AST.PathExpression;
    if (node.params.length === 0) {
      const value = this.#path(node.path as hbs.AST.PathExpression, variables, true);
      return () => {
        const found = value();
        return typeof found === "string" ? found : `${found ?? ""}`;
      };
    }
    const { quote, key, literal, messageIn, forms, text, say, url } = this.#helpers;
    const [first = undefinedValue] = node.params.map((param) => this.#evaluate(param, variables));
    const hash = this.#hash(node, variables);
    switch (original) {
      case "quote":
        return () => quote(first());
      case "key":
        return () => key(first());
      case "literal":
        return () => literal(first());
      case "message": {
        // The checker takes only a literal after `as`.
        const message = messageIn(hash.as?.());
        const { language = undefinedValue } = hash;
        return () => message(first(), language());
      }
      case "forms":
        return () => forms(first());
      case "text":
        return () => text(first());
      case "url":
        return () => url(first());
      case "say": {
        const values = Object.entries(hash);
        if (values.length === 0) return () => say(first(), null);
        return () => say(first(), Object.fromEntries(values.map(([name, value]) => [name, value()])));
      }
      default:
        throw new Error(`the helper ${original} does not print`);
    }
  }

  #block(node: hbs.AST.BlockStatement, variables: Variables): Print {
    const { original } = node.path;
    const [param] = node.params as [hbs.AST.Expression];
    const otherwise = node.inverse ? printOf(this.#program(node.inverse, variables)) : nothing;
    if (original === "each") return this.#each(node, this.#evaluate(param, variables), otherwise, variables);
    const content = node.program ? printOf(this.#program(node.program, variables)) : nothing;
    if (original === "comment") {
      const { comment } = this.#helpers;
      const kind = this.#evaluate(param, variables);
      const { indent = undefinedValue } = this.#hash(node, variables);
      return () => comment(kind(), content, indent());
    }
    const isMet = this.#condition(param, variables);
    return original === "if" ? () => (isMet() ? content() : otherwise()) : () => (isMet() ? otherwise() : content());
  }

  #condition(param: hbs.AST.Expression, variables: Variables): () => boolean {
    if (param.type === "SubExpression") return this.#same(param as hbs.AST.SubExpression, variables);
    const { isTrue } = this.#helpers;
    const value = this.#evaluate(param, variables);
    return () => isTrue(value());
  }

  #each(node: hbs.AST.BlockStatement, list: Evaluate, otherwise: Print, variables: Variables): Print {
    if (!node.program) return nothing;
    const { blockParams: names = [] } = node.program;
    const member = this.#makeSlot();
    const place = this.#makeSlot();
    const blockParams = new Map(variables.blockParams);
    if (names[1] !== undefined) blockParams.set(names[1], place);
    if (names[0] !== undefined) blockParams.set(names[0], member);
    const content = printOf(this.#program(node.program, { contexts: [...variables.contexts, member], blockParams }));
    return () => {
      const members = list();
      if (!Array.isArray(members) || members.length === 0) return otherwise();
      const outer = this.#position;
      const position: Position = { first: true, last: false, index: 0, outer };
      this.#position = position;
      let text = "";
      let part = "";
      for (let index = 0; index < members.length; index += 1) {
        position.first = index === 0;
        position.last = index === members.length - 1;
        position.index = index;
        place.value = index;
        member.value = members[index];
        part += content();
        if (part.length > FLAT_LENGTH) {
          text += flatten(part);
          part = "";
        }
      }
      this.#position = outer;
      return text + part;
    };
  }

  #partial(node: hbs.AST.PartialStatement, variables: Variables): Piece[] {
    const partial = this.#partialOf((node.name as hbs.AST.PathExpression).original);
    const hash = Object.entries(this.#hash(node, variables));
    const names = node.hash === undefined ? null : hash.map(([name]) => name);
    const slots = hash.map(([name]) => partial.slotOf(name));
    const values = hash.map(([, value]) => value);
    const print = (): string => {
      for (let index = 0; index < slots.length; index += 1) {
        (slots[index] as Slot).value = (values[index] as Evaluate)();
      }
      partial.given = names;
      return (partial.print as Print)();
    };
    // A partial on a line of its own keeps its indent, for its first line alone.
    const { indent = "" } = node as { indent?: string };
    return [indent, print];
  }

  #partialOf(name: string): CalledPartial {
    let partial = this.#compiled.get(name);
    if (partial === undefined) {
      const program = this.#partials.get(name) as hbs.AST.Program;
      partial = new CalledPartial(() => this.#makeSlot());
      this.#compiled.set(name, partial);
      partial.print = printOf(this.#program(program, { contexts: [partial], blockParams: new Map() }));
    }
    return partial;
  }

  #hash({ hash }: { readonly hash?: hbs.AST.Hash }, variables: Variables): Readonly<Record<string, Evaluate>> {
    return Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, this.#evaluate(value, variables)]));
  }

  #evaluate(expression: hbs.AST.Expression, variables: Variables): Evaluate {
    switch (expression.type) {
      case "PathExpression":
        return this.#path(expression as hbs.AST.PathExpression, variables, false);
      case "SubExpression":
        return this.#same(expression as hbs.AST.SubExpression, variables);
      case "NullLiteral":
        return () => null;
      case "UndefinedLiteral":
        return undefinedValue;
      default: {
        const { value } = expression as hbs.AST.StringLiteral;
        return () => value;
      }
    }
  }

  /** `(eq a b)`, the only helper that is an argument of another. */
  #same({ params }: hbs.AST.SubExpression, variables: Variables): () => boolean {
    const [one, other] = params as [hbs.AST.Expression, hbs.AST.Expression];
    const left = this.#evaluate(one, variables);
    if (other.type === "StringLiteral") {
      const { value } = other as hbs.AST.StringLiteral;
      return () => left() === value;
    }
    const right = this.#evaluate(other, variables);
    return () => left() === right();
  }

  /** @param mustExist whether the last field has to exist. Handlebars asks that of what `{{a.b}}` prints. */
  #path(path: hbs.AST.PathExpression, variables: Variables, mustExist: boolean): Evaluate {
    const { depth, data, loc } = path;
    const [head, ...rest] = path.parts as string[];
    if (data && head !== "root") return this.#positionField(head === "key" ? "index" : (head as keyof Position), depth);
    const param = data || depth > 0 || isScoped(path) ? undefined : variables.blockParams.get(head ?? "");
    if (param !== undefined) return readFields(param, rest);
    const context = data ? this.#root : (variables.contexts.at(-1 - depth) as Slot | CalledPartial);
    const fields = data || head === undefined ? rest : [head, ...rest];
    const last = mustExist ? fields.pop() : undefined;
    const value = readContext(context, fields);
    return last === undefined ? value : readExisting(value, last, loc);
  }

  /** `@first`, `@../last` and the like. */
  #positionField(field: keyof Position, depth: number): Evaluate {
    if (depth === 0) return () => this.#position[field];
    return () => {
      let position: Position | undefined = this.#position;
      for (let left = depth; left > 0; left -= 1) position = position?.outer;
      return (position as Position)[field];
    };
  }
}

function readContext(context: Slot | CalledPartial, fields: readonly string[]): Evaluate {
  if (!(context instanceof CalledPartial)) return readFields(context, fields);
  const [name, ...rest] = fields;
  return name === undefined ? () => context.whole() : readFields(context.slotOf(name), rest);
}

/** How long a text becomes before it is copied into one piece. */
const FLAT_LENGTH = 0x4000;

/**
 * Lets the engine copy a text that was joined from many pieces into one piece. Until then it holds every piece, and
 * the garbage collector moves them again and again.
 */
function flatten(text: string): string {
  // A regular expression needs its text in one piece.
  START.test(text);
  return text;
}

const START = /^/;

const nothing: Print = () => "";
const undefinedValue: Evaluate = () => undefined;
