import { pinnedPattern } from "./pinned-pattern.ts";

const marks = pinnedPattern(String.raw`[\p{M}]`, "gu");

/** Decomposes the characters of a text, and leaves out accents and other marks: `é` becomes `e`, `ﬁ` becomes `fi`. */
export function withoutMarks(text: string): string {
  return text.normalize("NFKD").replaceAll(marks(), "");
}
