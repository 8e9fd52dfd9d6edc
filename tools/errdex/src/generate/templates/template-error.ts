/** A field that a template prints does not exist. */
export class TemplateError extends Error {
  /** The line of the template, from 1. */
  readonly lineNumber: number;

  /**
   * @param line where the path stands in the template, from 1.
   * @param column the same, from 0.
   */
  constructor(message: string, line: number, column: number) {
    super(`${message} - ${line}:${column}`);
    this.lineNumber = line;
  }
}
