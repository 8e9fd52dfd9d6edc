/** What may stand before a regular expression; after anything else a slash divides. */
const BEFORE_EXPRESSION = /(?:^|[([{,;=:?!&|+\-*%~^<>}]|=>|\b(?:return|typeof|case|in|of|void|yield|throw))\s*$/;
const PIECE = {
  comment: /\/\/[^\n]*|\/\*[\s\S]*?\*\//y,
  text: /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/y,
  template: /[`}](?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y,
  expression: /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/[\\\n])*\/[a-z]*/y,
};

/** Takes the comments out of a module; what stands in texts, templates and regular expressions is left. */
export function stripComments(source: string): string {
  // For each template that is open, how many braces are open in its `${`.
  const templates: number[] = [];
  let stripped = "";
  let offset = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = offset;
    const found = pattern.exec(source)?.[0] ?? "";
    offset += found.length;
    return found;
  };
  while (offset < source.length) {
    if (take(PIECE.comment) !== "") continue;
    const char = source[offset] ?? "";
    const resumes = char === "}" && templates.at(-1) === 0;
    if (char === "`" || resumes) {
      if (resumes) templates.pop();
      const piece = take(PIECE.template);
      if (piece.endsWith("${")) templates.push(0);
      stripped += piece;
      continue;
    }
    const last = templates.length - 1;
    if (char === "{" && last >= 0) templates[last] = (templates[last] ?? 0) + 1;
    if (char === "}" && last >= 0) templates[last] = (templates[last] ?? 0) - 1;
    const piece = take(PIECE.text) || (char === "/" && BEFORE_EXPRESSION.test(stripped) ? take(PIECE.expression) : "");
    stripped += piece || char;
    if (piece === "") offset += 1;
  }
  return stripped;
}
