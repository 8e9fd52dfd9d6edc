/** The ranges of the characters that an editor does not show, in hexadecimal: `0-1f ad`. */
export const INVISIBLE_CHARACTERS: string;
