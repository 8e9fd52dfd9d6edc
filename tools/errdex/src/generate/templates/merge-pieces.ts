/** Renders a piece of a template, with the values that its variables have now. */
export type Print = () => string;

/** A piece of a template: fixed text, or code that renders it. */
export type Piece = string | Print;

/** Joins the pieces of a template to one. Neighbouring texts become one text. */
export function mergePieces(pieces: readonly Piece[]): Piece {
  const texts: string[] = [""];
  const prints: Print[] = [];
  for (const piece of pieces) {
    if (typeof piece === "string") texts[prints.length] += piece;
    else {
      prints.push(piece);
      texts.push("");
    }
  }
  const [before = "", between = "", after = ""] = texts;
  const [first, second] = prints;
  if (first === undefined) return before;
  if (second === undefined) {
    if (between === "") return before === "" ? first : () => before + first();
    return before === "" ? () => first() + between : () => before + first() + between;
  }
  if (prints.length === 2) return () => before + first() + between + second() + after;
  return () => {
    let text = before;
    for (let index = 0; index < prints.length; index += 1) {
      text += (prints[index] as Print)() + (texts[index + 1] as string);
    }
    return text;
  };
}

/** The code that renders a piece. */
export function printOf(piece: Piece): Print {
  return typeof piece === "string" ? () => piece : piece;
}
