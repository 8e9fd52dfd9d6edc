/** One constant of a generated file. */
export interface Table {
  readonly name: string;
  /** What it holds, in one line. */
  readonly comment: string;
  /** The value, as code. */
  readonly value: string;
}

/** Writes lines of text as one literal, so that a difference between two versions can be read. */
export function writeLines(lines: readonly string[]): string {
  const text = lines.join("\n");
  if (/[\\`$]/.test(text)) throw new Error("the lines have a character that would need an escape");
  return `\`\n${text}\n\``;
}
