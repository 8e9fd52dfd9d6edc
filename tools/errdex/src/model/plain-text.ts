import type { TextField } from "../catalogue/field-lists.ts";
import type { MessagePart } from "../messages/message.ts";
import type { Names } from "../targets/names.ts";
import type { TextModel } from "./locale-model.ts";

/** How the texts of one language without arguments become parts. */
export interface Parsing {
  /** The parts of a text of an entry in the catalogue's own language. */
  source(codeText: string, field: TextField): readonly MessagePart[];
  /** The parts of a text in the language. */
  shown(text: string): readonly MessagePart[];
}

/**
 * A text without arguments in any language, as nearly all are. Big catalogues have hundreds of thousands, and a template
 * reads few of their fields, so these are computed when they are read.
 */
export class PlainText implements TextModel {
  readonly field: TextField;
  readonly names: Names;
  readonly state: TextModel["state"];
  readonly stale: boolean;
  readonly #codeText: string;
  readonly #text: string;
  readonly #parse: Parsing;

  /**
   * @param codeText the code of its entry, as text.
   * @param names the forms of the field's name.
   * @param parse makes the parts of the two texts.
   */
  constructor(
    codeText: string,
    field: TextField,
    names: Names,
    { text, state, stale = false }: Pick<TextModel, "state"> & { readonly text: string; readonly stale?: boolean },
    parse: Parsing,
  ) {
    this.field = field;
    this.names = names;
    this.state = state;
    this.stale = stale;
    this.#codeText = codeText;
    this.#text = text;
    this.#parse = parse;
  }

  get key(): string {
    return `${this.#codeText}.${this.field}`;
  }

  get source(): TextModel["source"] {
    const parts = this.#parse.source(this.#codeText, this.field);
    return { parts, singular: parts };
  }

  get parts(): readonly MessagePart[] {
    return this.#parse.shown(this.#text);
  }

  get args(): TextModel["args"] {
    return NONE;
  }

  get shown(): TextModel["shown"] {
    return NONE;
  }

  get takesArgs(): boolean {
    return false;
  }

  get filled(): boolean {
    return false;
  }

  get plural(): null {
    return null;
  }

  get ordinal(): null {
    return null;
  }

  get choice(): null {
    return null;
  }
}

const NONE: readonly never[] = [];
