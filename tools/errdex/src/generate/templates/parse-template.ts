import { createRequire } from "node:module";
import type Handlebars from "handlebars";

/** A problem in a template, with its location. Lines and columns count from 1. */
export interface TemplateProblem {
  readonly template: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}

/** How many parsed templates are kept. All built-in targets together have some hundred. */
const MOST_KEPT = 1000;

/** The trees of templates by their text. Parsing takes longer than checking and compiling, so a watcher does it once. */
const kept = new Map<string, hbs.AST.Program>();

/**
 * Parses a template. The same text gives the same tree, which nobody may change.
 *
 * @param template the template's name, for the problem's location.
 * @param source the template's text.
 * @returns the syntax tree, or the problem when the template cannot be parsed.
 */
export function parseTemplate(template: string, source: string): hbs.AST.Program | TemplateProblem {
  try {
    const program = kept.get(source) ?? parse(source);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(source, program);
    return program;
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

/** The library is loaded on first use: the templates of the built-in targets need not be parsed. */
function parse(source: string): hbs.AST.Program {
  return (createRequire(import.meta.url)("handlebars") as typeof Handlebars).parse(source);
}
