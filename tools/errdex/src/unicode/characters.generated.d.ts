/** The ranges of the characters that an editor does not show, in hexadecimal: `0-1f ad`. */
export const INVISIBLE_CHARACTERS: string;

/** The ranges of the characters that have a property, by the property's name in regular expressions. */
export const PROPERTIES: Readonly<Record<string, string>>;
