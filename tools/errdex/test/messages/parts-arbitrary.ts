import fc from "fast-check";
import type { MessagePart } from "../../src/messages/message.ts";

/** What the messages of {@link anyParts} are made of. */
interface Ingredients {
  /** The characters of texts. */
  readonly chars: readonly string[];
  /** The names of placeholders. */
  readonly names: readonly string[];
  readonly counted: readonly string[];
  readonly chosenBy: readonly string[];
  /** The values that choices have cases for, beside `other`. */
  readonly choices: readonly string[];
  /** The forms that plurals have, beside `other`. */
  readonly forms: readonly string[];
  /** Whether plurals may be ordinal or count from an offset. */
  readonly anyPlural: boolean;
}

/** Any message, by its parts: neighbouring texts are one, and what is nested is not too deep. */
export function anyParts({ chars, names, counted, chosenBy, choices, forms, anyPlural }: Ingredients) {
  const text = fc.string({ unit: fc.constantFrom(...chars), minLength: 1 });
  return fc
    .letrec<{ parts: MessagePart[]; part: MessagePart }>((tie) => ({
      part: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        text.map((value) => ({ kind: "text" as const, text: value })),
        fc.constantFrom(...names).map((value) => ({ kind: "placeholder" as const, name: value, index: -1 })),
        fc
          .tuple(
            fc.constantFrom(...counted),
            anyPlural ? fc.boolean() : fc.constant(false),
            anyPlural ? fc.nat(3) : fc.constant(0),
            fc.subarray([...forms]),
            fc.array(tie("parts"), { minLength: forms.length + 1, maxLength: forms.length + 1 }),
          )
          .map(([value, ordinal, offset, keys, inner]) => ({
            kind: "plural" as const,
            name: value,
            ordinal,
            offset,
            cases: [...keys, "other"].map((key, index) => ({ key, parts: inner[index] ?? [] })),
          })),
        fc
          .tuple(
            fc.constantFrom(...chosenBy),
            fc.subarray([...choices]),
            fc.array(tie("parts"), { minLength: choices.length + 1, maxLength: choices.length + 1 }),
          )
          .map(([value, keys, inner]) => ({
            kind: "select" as const,
            name: value,
            cases: [...keys, "other"].map((key, index) => ({ key, parts: inner[index] ?? [] })),
          })),
      ),
      parts: fc.array(tie("part"), { maxLength: 3, depthIdentifier: "parts" }).map(mergeTexts),
    }))
    .parts.filter((parts) => depthOf(parts) <= 5);
}

function mergeTexts(list: readonly MessagePart[]): MessagePart[] {
  return list.filter((part, index) => part.kind !== "text" || list[index - 1]?.kind !== "text");
}

function depthOf(list: readonly MessagePart[]): number {
  const inside = list.flatMap((part) => ("cases" in part ? part.cases.map((one) => 1 + depthOf(one.parts)) : []));
  return Math.max(0, ...inside);
}
