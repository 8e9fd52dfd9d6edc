import type { Catalogue, DeclaredValue } from "../catalogue/catalogue.ts";
import { hashText } from "../catalogue/hash-text.ts";
import type { LockedValue } from "../catalogue/lock.ts";
import { VOCABULARY_FIELDS, vocabularyOf } from "../catalogue/vocabulary.ts";

/**
 * What is compared of the vocabulary, as a lock has it: the catalogue's own values, or errdex's. Only texts of the
 * catalogue's own are compared.
 */
export function snapshotVocabulary(catalogue: Catalogue): readonly LockedValue[] {
  const vocabulary = vocabularyOf(catalogue);
  return VOCABULARY_FIELDS.flatMap((field) =>
    vocabulary[field].map((value): LockedValue => {
      const declared: readonly DeclaredValue[] = catalogue.vocabulary?.[field] ?? [];
      const { title, description } = declared.find(({ id }) => id === value.id) ?? {};
      const acts = [
        ...("repeat" in value && value.repeat ? ["repeat"] : []),
        ...("action" in value ? [value.action] : []),
        ...("delay" in value && value.delay !== "none" ? [value.delay] : []),
        ...(field === "action" && value.id === vocabulary.unknownAction ? ["for unknown codes"] : []),
      ];
      return {
        field,
        id: value.id,
        ...(title === undefined && description === undefined
          ? {}
          : { text: hashText(JSON.stringify([title ?? null, description ?? null])) }),
        ...(acts.length === 0 ? {} : { acts: acts.join(", ") }),
        ...("question" in value && value.question ? { question: true } : {}),
      };
    }),
  );
}
