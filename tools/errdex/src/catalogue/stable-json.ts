/** Writes JSON with sorted keys, so that the order in the file does not matter. Members without a value are left out. */
export function stableJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((member) => stableJson(member ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${stableJson(member)}`).join(",")}}`;
}
