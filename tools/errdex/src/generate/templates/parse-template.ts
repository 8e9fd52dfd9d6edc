import Handlebars from "handlebars";

/** A problem in a template, with its location. Lines and columns count from 1. */
export interface TemplateProblem {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/**
 * Parses a template.
 *
 * @param template the template's name, for the problem's location.
 * @param source the template's text.
 * @returns the syntax tree, or the problem when the template cannot be parsed.
 */
export function parseTemplate(template: string, source: string): hbs.AST.Program | TemplateProblem {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    // The parser puts the location into its message, in one of two forms. The last line is the reason.
    const text = (error as Error).message;
    const line = Number(/line (\d+)/.exec(text)?.[1] ?? / - (\d+):/.exec(text)?.[1] ?? 1);
    const column = Number(/ - \d+:(\d+)/.exec(text)?.[1] ?? 0) + 1;
    const reason = text
      .split("\n")
      .at(-1)
      ?.replace(/ - \d+:\d+$/, "");
    return {
      template,
      line,
      column,
      message: `this template cannot be parsed: ${reason}`,
      help: "Fix the Handlebars here.",
    };
  }
}
