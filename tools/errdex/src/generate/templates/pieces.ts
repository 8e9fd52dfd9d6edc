/** The variable of the code that holds what of a file is rendered and not yet passed on. */
export const STREAM = "stream";

/**
 * A piece of a template as JavaScript: an expression whose value is a text, or statements that append their text to a
 * variable, which may be {@link STREAM}.
 */
export type Piece = { readonly text: string } | { readonly append: (variable: string) => string };

/** A text that stands in the template. JSON is JavaScript: whatever the text holds, it stays a string. */
export function fixedText(text: string): Piece {
  return { text: JSON.stringify(text) };
}

/** One expression that joins the pieces; null when one of them needs statements. */
export function expressionOf(pieces: readonly Piece[]): string | null {
  const texts: string[] = [];
  for (const piece of pieces) {
    if (!("text" in piece)) return null;
    texts.push(piece.text);
  }
  return texts.length === 0 ? '""' : texts.join(" + ");
}

/** Statements that append the pieces to a variable. */
export function statementsOf(pieces: readonly Piece[], variable: string): string {
  const statements: string[] = [];
  let texts: string[] = [];
  const flush = (): void => {
    if (texts.length > 0) statements.push(`${variable} += ${texts.join(" + ")};\n`);
    texts = [];
  };
  for (const piece of pieces) {
    if ("text" in piece) texts.push(piece.text);
    else {
      flush();
      statements.push(piece.append(variable));
    }
  }
  flush();
  return statements.join("");
}

/** The body of a function that returns the joined pieces. */
export function bodyOf(pieces: readonly Piece[], variable: string): string {
  const expression = expressionOf(pieces);
  if (expression !== null) return `return ${expression};`;
  return `let ${variable} = "";\n${statementsOf(pieces, variable)}return ${variable};`;
}
