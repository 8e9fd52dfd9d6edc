import type { Typed } from "../../catalogue/catalogue.ts";
import { likelyTag } from "../../catalogue/likely-tag.ts";
import type { Finding } from "../../diagnostics/document.ts";
import { WORDS_FOLDER } from "../../io/read/load-wording.ts";
import { type MessagePart, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { isPseudo, type PseudoLocale, pseudoMessage } from "../../messages/pseudo-locale.ts";
import type { Target, WordingFile } from "../../targets/target.ts";

/** A target's own words, as templates say them. */
export interface TargetWording {
  /** The names of what can be said, each with the names of what is filled in. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /**
   * Says something.
   *
   * @param tag the language. If it does not have the name, the nearest language that has it is taken: the
   *   same language with the same script, then the same language, then the one that the words are made in.
   *   A pseudo-locale's are made of the last.
   * @throws TypeError when there is no such name, or nothing for a placeholder.
   */
  say(name: string, tag: string, values: Readonly<Record<string, unknown>>): string;
}

/** Puts a target's words together; those of a target that has none can say nothing. */
export function createWording({ words: base, vocabulary }: Target): TargetWording {
  const languages = new Map(
    [...vocabulary].map(([tag, { value }]) => [
      tag,
      new Map(Object.entries(value.words).map(([name, text]) => [name, parseMessage(text).parts])),
    ]),
  );
  const own = languages.get(base ?? "") ?? new Map<string, readonly MessagePart[]>();
  const wordIn = (name: string, tag: string): readonly MessagePart[] | undefined => {
    const source = own.get(name);
    if (source === undefined || isPseudo(tag)) return source && pseudoMessage(source, tag as PseudoLocale);
    const speaking = [...languages].filter(([, words]) => words.has(name)).map(([one]) => one);
    return languages.get(nearestTag(tag, speaking) ?? "")?.get(name) ?? source;
  };
  const chosen = new Map<string, readonly MessagePart[] | undefined>();
  return {
    names: new Map([...own].map(([name, parts]) => [name, placeholdersOf(parts)])),
    say(name, tag, values) {
      const key = JSON.stringify([name, tag]);
      const parts = chosen.has(key) ? chosen.get(key) : wordIn(name, tag);
      chosen.set(key, parts);
      if (parts === undefined) throw new TypeError(`there is nothing to say under ${JSON.stringify(name)}`);
      return parts.map((part) => (part.kind === "text" ? part.text : filledIn(part, values))).join("");
    },
  };
}

function filledIn(part: MessagePart, values: Readonly<Record<string, unknown>>): string {
  const value = part.kind === "placeholder" && Object.hasOwn(values, part.name) ? values[part.name] : null;
  if (typeof value === "string" || typeof value === "number") return String(value);
  throw new TypeError("say was given no text for a placeholder");
}

/** Of some languages, the one that readers of another would rather have; null where they share none. */
export function nearestTag(tag: string, tags: readonly string[]): string | null {
  if (tags.includes(tag)) return tag;
  const [language, script] = likelyTag(tag).split("-");
  const readable = tags.filter((one) => likelyTag(one).startsWith(`${language}-${script}-`));
  const wider = readable.find((one) => tag.startsWith(`${one}-`));
  return wider ?? readable[0] ?? tags.find((one) => likelyTag(one).startsWith(`${language}-`)) ?? null;
}

/**
 * Finds what is wrong with a target's words: a name that a language lacks, which is a warning, and a name
 * that is unknown or has other placeholders than in the language that the words are made in.
 *
 * @param tags the languages that files are made in. What no file shows is not missed.
 */
export function checkWording(
  { words: base, vocabulary, document, folder }: Target,
  tags: readonly string[],
): Finding[] {
  if (base === undefined) return [];
  const own = vocabulary.get(base);
  if (own === undefined) {
    const message = `there is no ${WORDS_FOLDER}/${base}.json in ${folder}`;
    return [
      { rule: "target-file", severity: "error", document, path: ["words"], message, help: "Add it, or fix the tag." },
    ];
  }
  return [
    ...missingWords(base, own, vocabulary, tags),
    ...[...vocabulary.values()].flatMap((file) => wrongWords(base, own, file)),
  ];
}

type WordsFile = Typed<WordingFile>;

/** A warning for each name that some of the shown languages lack. */
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
    const help = `Translate it there. Until then, the nearest language that has it takes its place, or else ${base}.`;
    return [
      { rule: "missing-word", severity: "warning", document: own.document, path: ["words", name], message, help },
    ];
  });
}

function wrongWords(base: string, own: WordsFile, { document, value }: WordsFile): Finding[] {
  return Object.entries(value.words).flatMap(([name, text]) => {
    const find = (message: string, help: string): Finding[] => [
      { rule: "target-file", severity: "error", document, path: ["words", name], message, help },
    ];
    const { parts, problem } = parseMessage(text);
    if (problem !== null) return find(problem, "Write a brace that is text between apostrophes: '{'.");
    if (!parts.every(({ kind }) => kind === "text" || kind === "placeholder")) {
      return find("words hold placeholders, but no plurals or choices", "Say it in another way.");
    }
    const source = own.value.words[name];
    if (source === undefined)
      return find(`${base}.json has no ${JSON.stringify(name)}`, "Fix the name, or add it there.");
    const [expected, found] = [source, text].map((one) => placeholdersOf(parseMessage(one).parts).join(", "));
    if (expected === found) return [];
    const help = `Use ${expected === "" ? "none" : expected}, as in ${base}.json.`;
    return find(`the placeholders are ${found === "" ? "none" : found}`, help);
  });
}
