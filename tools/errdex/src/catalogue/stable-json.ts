/** Writes JSON with sorted keys, so that the order in the file does not matter. Members without a value are left out. */
export function stableJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let json = "";
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) {
      json += (index === 0 ? "" : ",") + stableJson(value[index] ?? null);
    }
    return `[${json}]`;
  }
  const keys = Object.keys(value);
  if (!areSorted(keys)) keys.sort();
  for (const key of keys) {
    const member = (value as Readonly<Record<string, unknown>>)[key];
    if (member !== undefined) json += `${json === "" ? "" : ","}${JSON.stringify(key)}:${stableJson(member)}`;
  }
  return `{${json}}`;
}

/** Whether texts are in code-unit order. */
function areSorted(texts: readonly string[]): boolean {
  for (let index = 1; index < texts.length; index += 1) {
    if ((texts[index - 1] as string) > (texts[index] as string)) return false;
  }
  return true;
}
