import { TemplateError } from "./template-error.ts";

/** Where `{{#each}}` is in its list, for `@first` and its like. They are undefined outside of it. */
interface Place {
  readonly first?: boolean;
  readonly last?: boolean;
  readonly index?: number;
  /** The place in the list around this one. */
  readonly outer: Place | undefined;
}

/** What the code of templates calls besides the helpers. */
export interface TemplateSupport {
  /** How long a text becomes before it is copied into one piece. */
  readonly FLAT_LENGTH: number;
  /** The place in no list. */
  readonly TOP: Place;
  /**
   * Lets the engine copy a text that was joined from many pieces into one piece. Until then it holds every piece, and
   * the garbage collector moves them again and again.
   */
  flatten(text: string): string;
  /** Reads a field. Methods, and what every object inherits, are not data. */
  read(value: unknown, field: string): unknown;
  /** Reads a field that has to exist; throws a TemplateError when it does not. */
  existing(value: unknown, field: string, line: number, column: number): unknown;
  /** Reads `@../last` and the like from outside of a partial. */
  placed(place: Place, depth: number, field: "first" | "last" | "index"): unknown;
}

const START = /^/;

export const TEMPLATE_SUPPORT: TemplateSupport = {
  FLAT_LENGTH: 0x4000,
  TOP: { outer: undefined },
  flatten(text) {
    // A regular expression needs its text in one piece.
    START.test(text);
    return text;
  },
  read: readField,
  existing(value, field, line, column) {
    if (!value || !(field in (value as object))) {
      throw new TemplateError(`"${field}" not defined in ${value as string}`, line, column);
    }
    return readField(value, field);
  },
  placed(place, depth, field) {
    let at: Place | undefined = place;
    for (let left = depth; left > 0; left -= 1) at = at?.outer;
    return (at as Place)[field];
  },
};

function readField(value: unknown, field: string): unknown {
  const found = (value as Readonly<Record<string, unknown>>)[field];
  if (found === undefined || found === null || Object.hasOwn(value as object, field)) return found;
  return typeof found === "function" || field === "__proto__" ? undefined : found;
}
