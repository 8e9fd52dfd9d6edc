import type {
  Catalogue,
  DeclaredAction,
  DeclaredRetry,
  DeclaredTag,
  DeclaredValue,
  Delay,
  VocabularyField,
} from "./catalogue.ts";
import { DEFAULT_VOCABULARY } from "./default-vocabulary.ts";
import { once } from "./once.ts";

/** The fields of an entry whose values a catalogue may choose. `action` is a field of its advice. */
export const VOCABULARY_FIELDS = [
  "fault",
  "retry",
  "severity",
  "action",
  "tags",
] as const satisfies readonly VocabularyField[];

/** One value of a field. */
export interface VocabularyValue {
  readonly id: string;
  /** A few words for people, in the catalogue's own language. */
  readonly title: string;
  /** The titles that errdex ships, by language; null when the catalogue has a title of its own. */
  readonly titles: Readonly<Record<string, string>> | null;
  /** What it means, as a sentence. */
  readonly description: string;
}

/** A value of `retry`, and what a program does by it. */
export interface RetryValue extends VocabularyValue {
  /** Whether the same call may be sent again. */
  readonly repeat: boolean;
  /** The action and the delay of an entry without advice of its own. */
  readonly action: string;
  readonly delay: Delay;
}

/** What helps against an error. */
export interface ActionValue extends VocabularyValue {
  /** Whether it ends with sending the same call again. */
  readonly repeat: boolean;
}

/** A tag. */
export interface TagValue extends VocabularyValue {
  /** Whether packages have a function that asks for it. */
  readonly question: boolean;
}

/** The values of a catalogue: its own lists, and errdex's where it has none. */
export interface Vocabulary {
  readonly fault: readonly VocabularyValue[];
  readonly retry: readonly RetryValue[];
  readonly severity: readonly VocabularyValue[];
  readonly action: readonly ActionValue[];
  /** Empty when the catalogue declares none. Then an entry may have any tag. */
  readonly tags: readonly TagValue[];
  /** The action against a code of which nothing is known. */
  readonly unknownAction: string;
}

/**
 * Returns the values that the entries of a catalogue may have. A value that errdex ships keeps its title and meaning
 * where the catalogue lists it without one.
 */
export const vocabularyOf: (catalogue: Catalogue) => Vocabulary = once(({ vocabulary = {}, language }) => {
  const actions = complete<DeclaredAction>(vocabulary.action ?? DEFAULT_VOCABULARY.action, "action", language);
  const unknownAction = (actions.find(({ forUnknown }) => forUnknown === true) ?? actions.at(-1))?.id ?? "";
  const known = new Set(actions.map(({ id }) => id));
  const retries = complete<DeclaredRetry>(vocabulary.retry ?? DEFAULT_VOCABULARY.retry, "retry", language);
  return {
    fault: complete(vocabulary.fault ?? DEFAULT_VOCABULARY.fault, "fault", language),
    retry: retries.map(({ repeat = false, action = unknownAction, delay = "none", ...value }) => {
      // errdex's own values of `retry` name its own actions, which the catalogue may have replaced.
      return { ...value, repeat, action: known.has(action) ? action : unknownAction, delay };
    }),
    severity: complete(vocabulary.severity ?? DEFAULT_VOCABULARY.severity, "severity", language),
    action: actions.map(({ repeat = false, forUnknown: _, ...value }) => ({ ...value, repeat })),
    tags: (vocabulary.tags ?? []).map(({ id, title = id, description = title, question = false }: DeclaredTag) => {
      return { id, title, titles: null, description, question };
    }),
    unknownAction,
  };
});

/** Whether errdex ships a value, so that a catalogue may list its id alone. */
export function isShipped(field: VocabularyField, id: string): boolean {
  return shippedValue(field, id) !== undefined;
}

function shippedValue(field: VocabularyField, id: string) {
  return field === "tags" ? undefined : DEFAULT_VOCABULARY[field].find((value) => value.id === id);
}

/** Adds to each value what errdex ships of it. */
function complete<T extends DeclaredValue>(
  values: readonly T[],
  field: VocabularyField,
  language: string,
): (T & VocabularyValue)[] {
  return values.map((value) => {
    const shipped = shippedValue(field, value.id);
    // A value that is listed among errdex's own has `titles`, which no file can state.
    const { titles: _, ...declared } = value as T & Partial<VocabularyValue>;
    const titles = declared.title === undefined ? (shipped?.titles ?? null) : null;
    const title = declared.title ?? titles?.[language] ?? titles?.en ?? value.id;
    return {
      ...shipped,
      ...declared,
      title,
      titles,
      description: declared.description ?? shipped?.description ?? title,
    };
  }) as (T & VocabularyValue)[];
}
