import type { Typed } from "../../catalogue/catalogue.ts";
import { nearestTag } from "../../catalogue/nearest-tag.ts";
import type { Finding } from "../../diagnostics/document.ts";
import { WORDS_FOLDER } from "../../io/read/load-wording.ts";
import { type MessagePart, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { isPseudo, type PseudoLocale, pseudoMessage } from "../../messages/pseudo-locale.ts";
import type { Target, WordingFile } from "../../targets/target.ts";

/** A target's own words, looked up by name and language. */
export interface TargetWording {
  /** The names of all words, each with the names of its placeholders. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /**
   * Returns the text of a word, with its placeholders filled in.
   *
   * @param name the word's name in `words/`.
   * @param tag the BCP 47 tag of the language. If that language lacks the word, the nearest one that has it
   *   is used: first the same language and script, then the same language, then the target's base language.
   *   Pseudo-locales are made from the base language.
   * @param values a value for each placeholder.
   * @throws TypeError when there is no such word, or a placeholder has no value.
   */
  say(name: string, tag: string, values: Readonly<Record<string, unknown>>): string;
}

/** Makes the lookup of a target's words. For a target without words, every lookup throws. */
export function createWording({ words: base, vocabulary }: Target): TargetWording {
  const wordsOf = (tag: string): Readonly<Record<string, string>> => vocabulary.get(tag)?.value.words ?? {};
  const own = wordsOf(base ?? "");
  const partsIn = (name: string, tag: string): readonly MessagePart[] | undefined => {
    const words = wordsOf(tag);
    return Object.hasOwn(words, name) ? parseMessage(words[name] as string).parts : undefined;
  };
  const wordIn = (name: string, tag: string): readonly MessagePart[] | undefined => {
    const source = partsIn(name, base ?? "");
    if (source === undefined || isPseudo(tag)) return source && pseudoMessage(source, tag as PseudoLocale);
    const speaking = [...vocabulary].filter(([, { value }]) => Object.hasOwn(value.words, name)).map(([one]) => one);
    return partsIn(name, nearestTag(tag, speaking) ?? "") ?? source;
  };
  /** What was found, by language and name. */
  const chosen = new Map<string, Map<string, readonly MessagePart[] | undefined>>();
  return {
    names: new Map(Object.entries(own).map(([name, text]) => [name, placeholdersOf(parseMessage(text).parts)])),
    say(name, tag, values) {
      const inLanguage = chosen.get(tag) ?? new Map<string, readonly MessagePart[] | undefined>();
      chosen.set(tag, inLanguage);
      const parts = inLanguage.has(name) ? inLanguage.get(name) : wordIn(name, tag);
      inLanguage.set(name, parts);
      if (parts === undefined) throw new TypeError(`the target's words have no ${JSON.stringify(name)}`);
      return parts.map((part) => (part.kind === "text" ? part.text : filledIn(part, values))).join("");
    },
  };
}

function filledIn(part: MessagePart, values: Readonly<Record<string, unknown>>): string {
  const value = part.kind === "placeholder" && Object.hasOwn(values, part.name) ? values[part.name] : null;
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new TypeError("{{say}} needs a text or a number for each placeholder");
}

/**
 * Checks a target's words. A name that a language lacks is a warning. A name that the base language lacks,
 * or whose placeholders differ from it, is an error.
 *
 * @param tags the languages that files are made in. A word that no file shows is not missing.
 */
export function checkWording(
  { words: base, vocabulary, document, folder }: Target,
  tags: readonly string[],
): Finding[] {
  if (base === undefined) return [];
  const own = vocabulary.get(base);
  if (own === undefined) {
    const message = `${folder} has no ${WORDS_FOLDER}/${base}.json`;
    return [
      { rule: "target-file", severity: "error", document, path: ["words"], message, help: "Add it, or fix the tag." },
    ];
  }
  const placeholders = new Map(
    Object.entries(own.value.words).map(([name, text]) => [name, placeholdersOf(parseMessage(text).parts).join(", ")]),
  );
  return [
    ...missingWords(base, own, vocabulary, tags),
    ...[...vocabulary.values()].flatMap((file) => wrongWords(base, placeholders, file)),
  ];
}

type WordsFile = Typed<WordingFile>;

/** One warning for each word that some of the shown languages lack. */
function missingWords(
  base: string,
  own: WordsFile,
  vocabulary: Target["vocabulary"],
  tags: readonly string[],
): Finding[] {
  const shown = new Set(tags.map((tag) => nearestTag(tag, [...vocabulary.keys()])));
  const files = [...vocabulary].filter(([tag]) => shown.has(tag));
  return Object.keys(own.value.words).flatMap((name): Finding[] => {
    const lacking = files.filter(([, { value }]) => !Object.hasOwn(value.words, name)).map(([tag]) => tag);
    if (lacking.length === 0) return [];
    const message = `${JSON.stringify(name)} is missing in ${lacking.map((tag) => `${tag}.json`).join(", ")}`;
    const help = `Translate it there. Until then, the nearest language that has it is used, otherwise ${base}.`;
    return [
      { rule: "missing-word", severity: "warning", document: own.document, path: ["words", name], message, help },
    ];
  });
}

/** @param placeholders those of each word in the base language, as a list for people. */
function wrongWords(
  base: string,
  placeholders: ReadonlyMap<string, string>,
  { document, value }: WordsFile,
): Finding[] {
  return Object.entries(value.words).flatMap(([name, text]) => {
    const find = (message: string, help: string): Finding[] => [
      { rule: "target-file", severity: "error", document, path: ["words", name], message, help },
    ];
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
    const control = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/.exec(text)?.[0];
    if (control !== undefined) {
      const number = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      return find(`the text contains the character U+${number}, which no file can hold`, "Delete it.");
    }
    if (!text.isWellFormed()) return find("the text contains half of a surrogate pair", "Write the whole character.");
    const { parts, problem } = parseMessage(text);
    if (problem !== null) return find(problem, "Write a literal brace between apostrophes: '{'.");
    if (!parts.every(({ kind }) => kind === "text" || kind === "placeholder")) {
      return find("words may contain placeholders, but no plurals or choices", "Reword it without them.");
    }
    const expected = placeholders.get(name);
    if (expected === undefined)
      return find(`${base}.json has no ${JSON.stringify(name)}`, "Fix the name, or add it there.");
    const found = placeholdersOf(parts).join(", ");
    if (expected === found) return [];
    const help = `Use ${expected === "" ? "none" : expected}, as in ${base}.json.`;
    return find(`the placeholders are ${found === "" ? "none" : found}`, help);
  });
}
