import type {
  Catalogue,
  DeclaredAction,
  DeclaredRetry,
  DeclaredValue,
  Variant,
  VocabularyField,
} from "../../catalogue/catalogue.ts";
import { allEntries, type PlacedEntry } from "../../catalogue/entries.ts";
import { isShipped, VOCABULARY_FIELDS, vocabularyOf } from "../../catalogue/vocabulary.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { duplicateIds } from "../shared/declared-ids.ts";
import { type Problem, problem, type Rule } from "../shared/rule.ts";

export const knownValue: Rule = {
  id: "known-value",
  *check({ source }) {
    const { document, value } = source.catalogue;
    yield* checkLists(document, value);
    const vocabulary = vocabularyOf(value);
    const known = new Map<VocabularyField, ReadonlySet<string>>(
      VOCABULARY_FIELDS.map((field) => [field, new Set(vocabulary[field].map(({ id }) => id))]),
    );
    // Without a list of its own, a catalogue may have any tag.
    if (value.vocabulary?.tags === undefined) known.delete("tags");
    for (const placed of allEntries(source)) {
      for (const { field, path, value: used } of valuesOf(placed)) {
        const ids = known.get(field);
        if (ids === undefined || ids.has(used)) continue;
        const message = `${JSON.stringify(used)} is no value of ${field}`;
        const help = `${didYouMean(used, [...ids])}The values are ${[...ids].join(", ")}. To add it, list it under "vocabulary".`;
        yield problem(placed.document, path, message, help);
      }
    }
  },
};

interface UsedValue {
  readonly field: VocabularyField;
  readonly path: Path;
  readonly value: string;
}

/** The values that an entry has, with their places. */
function valuesOf({ entry, path }: PlacedEntry): UsedValue[] {
  const { editorial } = entry;
  const used: UsedValue[] = [];
  for (const field of ["fault", "retry", "severity"] as const) {
    const [own, ours] = [entry[field], editorial?.[field]];
    if (own !== undefined) used.push({ field, path: [...path, field], value: own });
    if (ours !== undefined) used.push({ field, path: [...path, "editorial", field], value: ours });
  }
  if (editorial?.advice !== undefined) {
    used.push({ field: "action", path: [...path, "editorial", "advice", "action"], value: editorial.advice.action });
  }
  for (const [index, value] of (editorial?.tags ?? []).entries()) {
    used.push({ field: "tags", path: [...path, "editorial", "tags", index], value });
  }
  for (const [index, variant] of (editorial?.variants ?? []).entries()) {
    used.push(...valuesOfVariant(variant, [...path, "editorial", "variants", index]));
  }
  return used;
}

function valuesOfVariant({ fault, retry, severity, advice, tags = [] }: Variant, path: Path): UsedValue[] {
  const used: UsedValue[] = tags.map((value, index) => ({ field: "tags", path: [...path, "tags", index], value }));
  for (const [field, value] of Object.entries({ fault, retry, severity })) {
    if (value !== undefined) used.push({ field: field as VocabularyField, path: [...path, field], value });
  }
  if (advice !== undefined) used.push({ field: "action", path: [...path, "advice", "action"], value: advice.action });
  return used;
}

/** Checks the catalogue's own lists. */
function* checkLists(document: SourceDocument, catalogue: Catalogue): Generator<Problem> {
  const { vocabulary = {} } = catalogue;
  for (const field of VOCABULARY_FIELDS) {
    const values: readonly DeclaredValue[] = vocabulary[field] ?? [];
    const path: Path = ["vocabulary", field];
    yield* duplicateIds(document, path, values);
    for (const [index, { id, title, description }] of values.entries()) {
      if (isShipped(field, id) || (title !== undefined && description !== undefined)) continue;
      const missing = title === undefined ? "title" : "description";
      const message = `the value ${id} of ${field} has no ${missing}`;
      yield problem(document, [...path, index], message, `Add a ${missing}. errdex has one only for its own values.`);
    }
  }
  yield* checkActions(document, catalogue);
  yield* checkQuestions(document, catalogue);
}

/** Checks that a value of `retry` names an action, and that only one action is for unknown codes. */
function* checkActions(document: SourceDocument, catalogue: Catalogue): Generator<Problem> {
  const actions = vocabularyOf(catalogue).action.map(({ id }) => id);
  const retries: readonly DeclaredRetry[] = catalogue.vocabulary?.retry ?? [];
  for (const [index, { action }] of retries.entries()) {
    if (action === undefined || actions.includes(action)) continue;
    const message = `${JSON.stringify(action)} is no value of action`;
    const help = `${didYouMean(action, actions)}The values are ${actions.join(", ")}.`;
    yield problem(document, ["vocabulary", "retry", index, "action"], message, help);
  }
  let first: string | null = null;
  const declared: readonly DeclaredAction[] = catalogue.vocabulary?.action ?? [];
  for (const [index, { id, forUnknown = false }] of declared.entries()) {
    if (!forUnknown) continue;
    if (first !== null) {
      const message = `both ${first} and ${id} are what to do about an unknown code`;
      yield problem(document, ["vocabulary", "action", index, "forUnknown"], message, "Delete it in one of them.");
    }
    first ??= id;
  }
}

/** Checks that the functions that ask for tags have names of their own. */
function* checkQuestions(document: SourceDocument, { id: catalogue, vocabulary = {} }: Catalogue): Generator<Problem> {
  const taken = new Map([
    ["retryable", "the function that every package has"],
    [`${catalogue}errorcode`.replaceAll("-", ""), "the function that every package has"],
  ]);
  for (const [index, { id, question = false }] of (vocabulary.tags ?? []).entries()) {
    if (!question) continue;
    const name = id.replaceAll("-", "");
    const other = taken.get(name);
    if (other !== undefined && other !== id) {
      const message = `the function of the tag ${id} would have the same name as ${other}`;
      yield problem(document, ["vocabulary", "tags", index, "id"], message, "Rename the tag.");
    }
    taken.set(name, id);
  }
}
