import type { Syntax } from "../../targets/target.ts";

/** What a helper requires of its call. Templates are checked against it before they run. */
export interface HelperRule {
  /** The number of arguments. */
  readonly args: number;
  /** The names of the arguments that it takes after these, `name=value`; null when the called word has them. */
  readonly named: readonly string[] | null;
  /** Where it may be called: `value` prints, `block` encloses content, `test` is an argument of another helper. */
  readonly use: "value" | "block" | "test";
  /** The part of the target's syntax that it needs; null when it needs none. */
  readonly needs: keyof Syntax | null;
  /** A description in Markdown, for templates/README.md. */
  readonly summary: string;
}

/** Every helper that a template may call. templates/README.md explains them. */
export const HELPERS: Readonly<Record<string, HelperRule>> = {
  quote: {
    args: 1,
    named: [],
    use: "value",
    needs: "string",
    summary: "Prints a text as a string literal. Anything but a text is refused, so guard what may be null.",
  },
  key: {
    args: 1,
    named: [],
    use: "value",
    needs: "key",
    summary: "Prints a text as a key, in formats that write keys differently from texts.",
  },
  literal: {
    args: 1,
    named: [],
    use: "value",
    needs: "string",
    summary: "Prints a whole number, a text, a boolean or null as the language writes it.",
  },
  message: {
    args: 1,
    named: ["as", "language"],
    use: "value",
    needs: "string",
    summary:
      'Prints message parts as a string literal, with placeholders, plurals and choices as `syntax.message` writes them, or with `as="name"` as that member of `syntax.messages` does. `language=@root.locale.tag` passes the language to styles that need it.',
  },
  forms: {
    args: 1,
    named: [],
    use: "value",
    needs: "string",
    summary:
      "Prints the forms of a plural, such as `text.plural.forms`, as one string literal, with `syntax.message.between` between them.",
  },
  text: {
    args: 1,
    named: [],
    use: "value",
    needs: "text",
    summary: "Prints a text or a number as running text. Inside a comment, the comment escapes it.",
  },
  say: {
    args: 1,
    named: null,
    use: "value",
    needs: "text",
    summary:
      'Prints the target\'s own words with this name as running text, in the language of the file: `{{say "as-of" date=source.revision}}` fills in a placeholder.',
  },
  url: {
    args: 1,
    named: [],
    use: "value",
    needs: null,
    summary:
      "Prints an address of http or https, with brackets, quotes and stars encoded, so that it is safe in a link. An issue cited as `owner/repository#number` becomes its address.",
  },
  comment: {
    args: 1,
    named: ["indent"],
    use: "block",
    needs: "comments",
    summary: "Turns its content into a comment of the given kind. `indent=4` indents it.",
  },
  each: {
    args: 1,
    named: [],
    use: "block",
    needs: null,
    summary: "Repeats its content for every member of a list. `@first`, `@last` and `@index` give its position.",
  },
  if: {
    args: 1,
    named: [],
    use: "block",
    needs: null,
    summary: "Prints its content unless the value is null, false, or an empty text or list. 0 counts as a value.",
  },
  unless: { args: 1, named: [], use: "block", needs: null, summary: "The opposite of `if`." },
  eq: {
    args: 2,
    named: [],
    use: "test",
    needs: null,
    summary: "Whether two values are the same. Use it inside `if` or `unless`.",
  },
};
