import { type MessagePart, otherCase, placeholdersOf } from "./message.ts";
import type { PluralForms } from "./message-forms.ts";
import type { ArgModel } from "./model.ts";

/** A text in one language, as far as its arguments go. */
interface Written {
  readonly parts: readonly MessagePart[];
  readonly plural: PluralForms | null;
}

/** The arguments of a text in all languages, for platforms whose formats take them by place. */
export interface TextArgs {
  /** Whether the text holds an argument, shown or not, in any language. */
  readonly takesArgs: boolean;
  /** The argument that some language counts; null when none does. */
  readonly counted: string | null;
  /**
   * Those that some language shows, in the order in which they are passed: the counted one, then those
   * that are shown wherever the text stands, then those that a language or a form leaves out.
   */
  readonly args: readonly ArgModel[];
  /** Whether no text leaves out one argument and shows a later one, which C's formats cannot. */
  readonly gapless: boolean;
}

/**
 * Orders the arguments of a text so that none of its forms leaves a gap: a format of C that shows the
 * second argument and not the first would take the first for it.
 *
 * @param declared the entry's arguments.
 * @param texts the text in every language that has it.
 */
export function orderTextArgs(declared: readonly ArgModel[], texts: readonly Written[]): TextArgs {
  const counted = new Set(texts.flatMap(({ plural }) => (plural === null ? [] : [plural.arg])));
  const shown = texts.flatMap(({ parts, plural }) => {
    const forms = plural === null ? [parts] : plural.forms.map((form) => form.parts);
    // A plural names the argument that it counts, whether or not a form shows it.
    return forms.map((form) => new Set([...counted, ...shownIn(form)]));
  });
  const rankOf = ({ name }: ArgModel): number =>
    counted.has(name) ? 0 : shown.every((names) => names.has(name)) ? 1 : 2;
  const args = declared
    .filter(({ name }) => shown.some((names) => names.has(name)))
    .map((arg) => ({ arg, rank: rankOf(arg) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ arg }) => arg);
  const leavesGap = (names: ReadonlySet<string>): boolean =>
    args.some((_, index) => index > 0 && names.has(nameAt(args, index)) && !names.has(nameAt(args, index - 1)));
  return {
    takesArgs: texts.some(({ parts }) => placeholdersOf(parts).length > 0),
    counted: [...counted][0] ?? null,
    args,
    gapless: counted.size < 2 && !shown.some(leavesGap),
  };
}

function nameAt(args: readonly ArgModel[], index: number): string {
  return args[index]?.name ?? "";
}

/** The arguments that are shown where a platform has neither plurals nor choices. */
function shownIn(parts: readonly MessagePart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "text") return [];
    return "cases" in part ? shownIn(otherCase(part)) : [part.name];
  });
}

/** The parts with what the entry tells of their arguments: the type, and the place among those of the text. */
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
    return { ...part, type, place: order.gapless ? order.args.findIndex(({ name }) => name === part.name) : -1 };
  });
}
