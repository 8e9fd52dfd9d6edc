import type { ArgModel } from "./message.ts";
import { generalCase, type MessagePart, placeholdersOf } from "./message.ts";
import { pluralForms, type Variants } from "./message-forms.ts";

/** A text in one language. */
interface Written {
  readonly parts: readonly MessagePart[];
  readonly language: string;
}

/** The arguments of a text over all its languages, for platforms whose formats number them. */
export interface TextArgs {
  /** Whether the text contains an argument in any language, shown or not. */
  readonly takesArgs: boolean;
  /**
   * The arguments that any language shows, in the order in which to pass them: first the counted one, then those
   * that every form shows, then the others.
   */
  readonly shown: readonly ArgModel[];
  /** Whether no form skips an argument and shows a later one; C's formats cannot do that. */
  readonly gapless: boolean;
}

/**
 * Orders the arguments of a text so that no form skips one. A C format that shows the second argument but not the
 * first would read the first value in its place.
 *
 * @param declared the entry's arguments.
 * @param texts the text in every language that has it.
 * @param variants what it counts in any of them.
 */
export function orderTextArgs(declared: readonly ArgModel[], texts: readonly Written[], variants: Variants): TextArgs {
  const counted = variants.counted?.arg;
  const forms = texts.flatMap(({ parts, language }) => {
    const plural = pluralForms(parts, parts, variants, language);
    const written = plural === null ? [parts] : plural.forms.map((form) => form.parts);
    // A plural always receives its counted argument, whether or not a form shows it.
    return written.map((form) => new Set([...(counted === undefined ? [] : [counted]), ...shownIn(form)]));
  });
  const rankOf = ({ name }: ArgModel): number =>
    name === counted ? 0 : forms.every((names) => names.has(name)) ? 1 : 2;
  const shown = declared
    .filter(({ name }) => forms.some((names) => names.has(name)))
    .map((arg) => ({ arg, rank: rankOf(arg) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ arg }) => arg);
  const leavesGap = (names: ReadonlySet<string>): boolean =>
    shown.some((_, index) => index > 0 && names.has(nameAt(shown, index)) && !names.has(nameAt(shown, index - 1)));
  return {
    takesArgs: texts.some(({ parts }) => placeholdersOf(parts).length > 0),
    shown,
    gapless: !forms.some(leavesGap),
  };
}

function nameAt(args: readonly ArgModel[], index: number): string {
  return args[index]?.name ?? "";
}

/** The arguments that are shown on a platform without plurals and choices. */
function shownIn(parts: readonly MessagePart[]): string[] {
  return generalCase(parts).flatMap((part) => (part.kind === "text" ? [] : [part.name]));
}

/** Adds to each argument in the parts its type, and its index among the arguments that the text shows. */
export function placeParts(
  parts: readonly MessagePart[],
  declared: readonly ArgModel[],
  order: TextArgs,
): readonly MessagePart[] {
  return parts.map((part): MessagePart => {
    if (part.kind === "text") return part;
    if ("cases" in part) {
      const cases = part.cases.map((one) => ({ ...one, parts: placeParts(one.parts, declared, order) }));
      return { ...part, cases };
    }
    const type = declared.find(({ name }) => name === part.name)?.type ?? null;
    return { ...part, type, place: order.gapless ? order.shown.findIndex(({ name }) => name === part.name) : -1 };
  });
}
