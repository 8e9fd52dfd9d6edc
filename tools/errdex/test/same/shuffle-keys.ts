import { createHash } from "node:crypto";

/**
 * Writes a JSON document again with the keys of every object in another order. Lists keep theirs.
 *
 * @param seed what the order depends on, besides the keys.
 */
export function shuffleKeys(text: string, seed: number): string {
  const rank = (key: string): string => createHash("sha256").update(`${seed} ${key}`).digest("hex");
  const write = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map(write).join(",")}]`;
    // An object of JavaScript would bring keys that are numbers to its start.
    const members = Object.entries(value)
      .map(([key, member]) => [rank(key), `${JSON.stringify(key)}:${write(member)}`] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([, member]) => member).join(",")}}`;
  };
  return `${write(JSON.parse(text))}\n`;
}
