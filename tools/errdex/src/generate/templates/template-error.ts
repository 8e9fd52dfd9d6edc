/** A field that a template prints does not exist. */
export class TemplateError extends Error {
  /** The line of the template, from 1. */
  readonly lineNumber: number;

  /** @param loc where the path stands in the template. */
  constructor(message: string, { start }: hbs.AST.SourceLocation) {
    super(`${message} - ${start.line}:${start.column}`);
    this.lineNumber = start.line;
  }
}
