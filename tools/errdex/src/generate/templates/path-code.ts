/**
 * JavaScript that reads a field of a field of a value.
 *
 * @param value an expression.
 * @param fields the names of the fields, outermost first. When there are none, the value itself is read.
 * @returns an expression, whose value is undefined when the last field is missing. It throws a TypeError when a field
 *   before it is null or missing.
 */
export function readFields(value: string, fields: readonly string[]): string {
  if (!fields.some(isInherited)) return value + fields.map((field) => `[${JSON.stringify(field)}]`).join("");
  return fields.reduce((owner, field) => `read(${owner}, ${JSON.stringify(field)})`, value);
}

/**
 * JavaScript that reads a field that must exist, for `{{a.b}}`.
 *
 * @param owner an expression whose value has the field.
 * @param loc where the path stands in the template.
 * @returns an expression that throws a TemplateError when there is no such field.
 */
export function readExisting(owner: string, field: string, { start }: hbs.AST.SourceLocation): string {
  const name = JSON.stringify(field);
  const careful = `existing(${owner}, ${name}, ${start.line}, ${start.column})`;
  return isInherited(field) ? careful : `${owner}?.[${name}] ?? ${careful}`;
}

/** Whether objects or lists have a member of that name that is not data. */
function isInherited(field: string): boolean {
  return field in Object.prototype || field in Array.prototype;
}
