/** How the messages of a catalogue are written. */
export interface MessageDialect {
  /**
   * `icu`: ICU MessageFormat. `plain`: text with placeholders `{device}`, where `{{` and `}}` are braces and an
   * apostrophe is an apostrophe.
   */
  readonly syntax: "icu" | "plain";
  /** `lower`: an argument's name begins with a lower-case letter. `any`: it may be any name, or a number. */
  readonly names: "lower" | "any";
}

/** The dialect of a catalogue that states none. */
export const DEFAULT_DIALECT: MessageDialect = { syntax: "icu", names: "lower" };

/** The dialect of a catalogue's messages. */
export function dialectOf(catalogue: {
  readonly messageSyntax?: MessageDialect["syntax"];
  readonly argumentNames?: MessageDialect["names"];
}): MessageDialect {
  const { messageSyntax: syntax = "icu", argumentNames: names = "lower" } = catalogue;
  return { syntax, names };
}

const NAMES = {
  lower: /^[a-z][A-Za-z0-9_]*$/,
  // ICU reads a number as an index, which has no leading zeros.
  any: /^(?:[A-Za-z_][A-Za-z0-9_]*|0|[1-9][0-9]{0,4})$/,
} as const;

/** Whether a text is the name of an argument. */
export function isArgumentName(name: string, { names }: MessageDialect): boolean {
  return NAMES[names].test(name);
}

/** The name of an argument as an identifier: `arg0` for `0`. Any other name is one. */
export function argumentIdentifier(name: string): string {
  return /^[0-9]/.test(name) ? `arg${name}` : name;
}
