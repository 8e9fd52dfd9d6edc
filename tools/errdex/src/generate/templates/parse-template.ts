import Handlebars from "handlebars";

/** What is wrong with a template, and where. Lines and columns count from 1. */
export interface TemplateProblem {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** Parses a template, or says why it cannot be. */
export function parseTemplate(template: string, source: string): hbs.AST.Program | TemplateProblem {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    // The parser tells the place in its message, in one of two forms, and the reason in its last line.
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
