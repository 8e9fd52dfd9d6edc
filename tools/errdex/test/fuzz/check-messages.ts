import type { Made } from "./make-catalogue.ts";
export function checkMessages(_made: Made, _out: string, _refused: readonly string[]): string | null {
  return null;
}
