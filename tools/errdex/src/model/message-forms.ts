import { type MessagePart, OTHER } from "./message.ts";
import type { Names } from "./model.ts";

/** A message once for each form of a plural in it, for platforms that choose among whole texts. */
export interface PluralForms {
  /** The argument that is counted. */
  readonly arg: string;
  /** By CLDR category, in CLDR's order; `other` is there always, and last. As `names.category` it may be printed bare. */
  readonly forms: readonly {
    readonly category: string;
    readonly names: Names;
    readonly parts: readonly MessagePart[];
  }[];
  /** The texts for single numbers, which few platforms have: `=0 {…}`. */
  readonly exact: readonly { readonly number: number; readonly parts: readonly MessagePart[] }[];
}

/** CLDR's order. */
const CATEGORIES = ["zero", "one", "two", "few", "many", OTHER];

/**
 * Takes a message apart by the first plural in it: the text around it stands in every form. Whatever
 * else goes on in several ways stays in the forms, for the writer to decide.
 *
 * @returns null when the message counts nothing. Ordinals (1st, 2nd) are left in the text: platforms
 *   that choose among whole texts choose by quantity.
 */
export function pluralForms(parts: readonly MessagePart[]): PluralForms | null {
  for (const [index, part] of parts.entries()) {
    const around = (inner: readonly MessagePart[]): MessagePart[] => [
      ...parts.slice(0, index),
      ...inner,
      ...parts.slice(index + 1),
    ];
    if (part.kind !== "plural" || part.ordinal) continue;
    const texts = new Map(part.cases.map(({ key, parts: inner }) => [key, mergeText(around(inner))]));
    return {
      arg: part.name,
      forms: CATEGORIES.flatMap((category) => {
        const form = texts.get(category);
        return form === undefined ? [] : [{ category, names: { category }, parts: form }];
      }),
      exact: [...texts].flatMap(([key, form]) =>
        key.startsWith("=") ? [{ number: Number(key.slice(1)), parts: form }] : [],
      ),
    };
  }
  return null;
}

/** A message once for each case of a choice in it, for platforms that choose among whole texts by a value. */
export interface ChoiceForms {
  /** The argument that is chosen by. */
  readonly arg: string;
  /** By value, in the order of the message; `other` is among them. As `names.value` it may be printed bare. */
  readonly forms: readonly {
    readonly value: string;
    readonly names: Names;
    readonly parts: readonly MessagePart[];
  }[];
}

/**
 * Takes a message apart by the first choice in it: the text around it stands in every form.
 *
 * @returns null when the message chooses by nothing.
 */
export function choiceForms(parts: readonly MessagePart[]): ChoiceForms | null {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== "select") continue;
    const forms = part.cases.map(({ key, parts: inner }) => ({
      value: key,
      names: { value: key },
      parts: mergeText([...parts.slice(0, index), ...inner, ...parts.slice(index + 1)]),
    }));
    return { arg: part.name, forms };
  }
  return null;
}

/** Neighbouring texts as one. */
export function mergeText(parts: readonly MessagePart[]): MessagePart[] {
  const merged: MessagePart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === "text" && last?.kind === "text")
      merged[merged.length - 1] = { kind: "text", text: last.text + part.text };
    else merged.push(part);
  }
  return merged;
}
