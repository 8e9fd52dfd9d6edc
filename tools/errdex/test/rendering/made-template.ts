import type { MessagePart } from "../../src/messages/message.ts";

// Makes templates of what the checker allows, from a list of numbers. Each number is one decision, so that fast-check
// can make a failing template smaller.

/** The data of the made templates. `names.absent` is missing, `none` is null, and `few` and `many` are lists of objects with these fields. */
export function madeContext(title: string, counts: readonly [few: number, many: number]): object {
  const member = (index: number): object => ({
    names: { constant: `NAME_${index}`, empty: null },
    text: `${title} ${index}`,
    code: index,
    none: null,
    maybe: index === 1 ? null : { text: `maybe ${index}` },
    flag: index % 2 === 0,
    tags: [`t${index}`, `u${index}`].slice(0, index % 3),
    parts: [{ kind: "text", text: title }] satisfies MessagePart[],
  });
  const [few, many] = counts.map((count) => Array.from({ length: count }, (_, index) => member(index)));
  return { ...member(7), catalogue: { language: "en" }, few, many };
}

const ANY = ["text", "code", "flag", "none", "maybe.text"];
/** What the helpers take. Other values, now and then, let them fail. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  quote: ["text"],
  text: ["text", "code"],
  literal: ["text", "code", "flag", "none"],
};
const TEXTS = ["a", " ", "\n", "  ", "\n\n", "\t", "x\n", "\r\n", " \n ", "é", "$&", "'\"\\ ", " }", "\u2028"];
/** The partials, and what they are given. `values` has no fields. */
const GIVEN: Readonly<Record<string, readonly string[]>> = { plain: [], one: ["item"], two: ["item", "value"] };

/** How paths reach the fields of an object: `error.`, `@root.`, `this.`. */
type Prefix = string;
interface Place {
  readonly objects: readonly Prefix[];
  readonly texts: readonly string[];
  readonly isInEach: boolean;
  /** The partials that may be called here. */
  readonly partials: readonly string[];
}

/** A template and its partials, by the name under which they are called. */
export interface MadeTemplates {
  readonly main: string;
  readonly partials: ReadonlyMap<string, string>;
}

/** Makes a template that calls partials, and partials that call each other. */
export function makeTemplates(decisions: readonly number[]): MadeTemplates {
  const everywhere: Place = { objects: ["@root."], texts: [], isInEach: false, partials: [] };
  const places: Readonly<Record<string, Place>> = {
    plain: everywhere,
    one: { ...everywhere, objects: ["item.", "this.item.", "@root."], partials: ["plain"] },
    two: { ...everywhere, objects: ["item.", "@root."], texts: ["value"], partials: ["plain", "one"] },
  };
  const partials = Object.entries(places).map(([name, place], index): [string, string] => [
    name,
    new Maker(decisions.filter((_, at) => at % 4 === index)).body(place, 2),
  ]);
  const main = { ...everywhere, objects: ["", "this.", "./", "@root."], partials: Object.keys(GIVEN) };
  return { main: new Maker(decisions).body(main, 4), partials: new Map(partials) };
}

class Maker {
  readonly #decisions: readonly number[];
  #next = 0;
  #names = 0;

  constructor(decisions: readonly number[]) {
    this.#decisions = decisions;
  }

  #decide(choices: number): number {
    const decision = this.#decisions[this.#next] ?? 0;
    this.#next += 1;
    return decision % choices;
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#decide(list.length)] as T;
  }

  body(place: Place, depth: number): string {
    let text = "";
    for (let left = 1 + this.#decide(6); left > 0 && this.#next < this.#decisions.length; left -= 1) {
      text += this.#statement(place, depth);
    }
    return text;
  }

  #statement(place: Place, depth: number): string {
    const kinds = depth > 0 ? 10 : 5;
    switch (this.#decide(kinds)) {
      case 0:
        return this.#pick(TEXTS);
      case 1:
        return this.#pick(TEXTS) + this.#pick(TEXTS);
      case 2:
        return this.#tag(
          `${this.#pick(place.objects)}names.${this.#decide(20) === 1 ? "absent" : this.#pick(["constant", "empty"])}`,
        );
      case 3:
        return this.#call(place);
      case 4:
        return this.#pick([
          "{{! note }}",
          "{{!-- {{x}} --}}",
          "{{~! note ~}}",
          this.#tag(`message ${this.#pick(place.objects)}parts`),
        ]);
      case 5:
      case 6:
        return this.#each(place, depth - 1);
      case 7:
        return this.#if(place, depth - 1);
      case 8:
        return this.#partial(place);
      default: {
        const indent = this.#pick(["", " indent=2"]);
        return this.#block(`comment "line"${indent}`, "comment", this.body(place, depth - 1));
      }
    }
  }

  #call(place: Place): string {
    const helper = this.#pick(["quote", "literal", "text"]);
    const isRandom = this.#decide(20) === 1;
    const inTexts = helper === "quote" ? place.texts.filter((one) => !one.startsWith("at")) : place.texts;
    const value =
      inTexts.length > 0 && this.#decide(2) === 0
        ? this.#pick(inTexts)
        : this.#pick(place.objects) + this.#pick(TAKEN[helper] as string[]);
    return this.#tag(`${helper} ${isRandom ? this.#value(place) : value}`);
  }

  #tag(inner: string): string {
    const [open, close] = this.#pick([
      ["{{", "}}"],
      ["{{~", "}}"],
      ["{{", "~}}"],
      ["{{{", "}}}"],
      ["{{&", "}}"],
    ] as const);
    return open + inner + close;
  }

  #block(open: string, name: string, content: string): string {
    const [left, right] = this.#pick([
      ["", ""],
      ["~", ""],
      ["", "~"],
      ["\n", "\n"],
    ] as const);
    if (left === "\n") return `\n{{#${open}}}\n${content}\n{{/${name}}}\n`;
    return `{{${left}#${open}${right}}}${content}{{${left}/${name}${right}}}`;
  }

  #value(place: Place): string {
    const own = [
      ...place.texts,
      ...(place.isInEach || this.#decide(20) === 1 ? ["@index", "@first", "@last", "@key"] : []),
    ];
    if (own.length > 0 && this.#decide(3) === 0) return this.#pick(own);
    if (this.#decide(8) === 0) return this.#pick(['"text"', "3", "true", "null", "undefined"]);
    return this.#pick(place.objects) + this.#pick(ANY);
  }

  #each(place: Place, depth: number): string {
    // A member may have the name of a field, and of a member around it.
    const name = this.#pick(["names", "maybe", `m${this.#decide(3)}`, `m${this.#names}`]);
    this.#names += 1;
    const isTags = this.#decide(3) === 0;
    const list = isTags ? `${this.#pick(place.objects)}tags` : `@root.${this.#pick(["few", "many"])}`;
    const names = this.#pick(["", ` as |${name}|`, ` as |${name} at${name}|`]);
    // Block parameters, @root and what a partial is given are the same inside. `this` is the member.
    const kept = place.objects.filter(
      (object) => object === "@root." || (/^m\d/.test(object) && object !== `${name}.`),
    );
    const outer = place.objects.includes("") && !isTags && !place.isInEach ? ["../"] : [];
    const index = names.includes(" at") ? [`at${name}`] : [];
    const mine = names === "" ? ["", "this."] : [`${name}.`, "this."];
    const inside: Place = isTags
      ? { ...place, objects: [...kept, "@root."], texts: [...(names === "" ? ["this", "."] : [name]), ...index] }
      : { ...place, objects: [...kept, ...mine, ...outer], texts: index };
    const otherwise = this.#decide(3) === 0 ? `{{else}}${this.body(place, depth)}` : "";
    return this.#block(`each ${list}${names}`, "each", this.body({ ...inside, isInEach: true }, depth) + otherwise);
  }

  #if(place: Place, depth: number): string {
    const name = this.#pick(["if", "unless"]);
    const condition = (): string =>
      this.#decide(3) === 0 ? `(eq ${this.#value(place)} ${this.#value(place)})` : this.#value(place);
    const more = this.#pick(["", "{{else}}", "{{^}}", "{{~else~}}", "\n{{else}}\n", "else if"]);
    let otherwise = "";
    if (more === "else if") otherwise = `{{else if ${condition()}}}${this.body(place, depth)}{{else}}b`;
    else if (more !== "") otherwise = more + this.body(place, depth);
    return this.#block(`${name} ${condition()}`, name, this.body(place, depth) + otherwise);
  }

  #partial(place: Place): string {
    if (place.partials.length === 0) return "p";
    const name = this.#pick(place.partials);
    const given = (GIVEN[name] ?? []).map((key) =>
      key === "item" ? `${key}=${this.#object(place)}` : `${key}=${this.#value(place)}`,
    );
    const tag = `{{> ${[name, ...given].join(" ")}}}`;
    return this.#pick([tag, `\n  ${tag}\n`, `\n${tag}\n`, `{{~> ${[name, ...given].join(" ")}~}}`]);
  }

  /** An object with the fields of a member. */
  #object(place: Place): string {
    const named = place.objects.filter((object) => !["", "./", "../"].includes(object));
    return (named.length === 0 ? "@root" : this.#pick(named)).replace(/\.$/, "");
  }
}
