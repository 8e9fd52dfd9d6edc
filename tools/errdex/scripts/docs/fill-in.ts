/**
 * Inserts generated parts between their markers.
 *
 * @throws Error when a marker has an unknown name, or is not closed.
 */
export function fillIn(text: string, parts: Readonly<Record<string, () => string>>): string {
  let left = text.split("<!-- generated: ").length - 1;
  const filled = text.replace(/(<!-- generated: ([^ ]+) -->\n).*?(<!-- \/generated -->)/gs, (_, open, name, close) => {
    const part = parts[name];
    if (part === undefined)
      throw new Error(`There is no part ${name}; the parts are ${Object.keys(parts).join(", ")}.`);
    left -= 1;
    return `${open}\n${part()}\n\n${close}`;
  });
  if (left !== 0) throw new Error("A marker <!-- generated: … --> is not closed by <!-- /generated -->.");
  return filled;
}
