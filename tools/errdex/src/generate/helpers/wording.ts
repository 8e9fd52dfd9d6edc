import { likelyTag } from "../../catalogue/likely-tag.ts";
import type { Finding } from "../../diagnostics/document.ts";
import { WORDS_FOLDER } from "../../io/read/load-wording.ts";
import { type MessagePart, placeholdersOf } from "../../messages/message.ts";
import { parseMessage } from "../../messages/parse-message.ts";
import { isPseudo, pseudoMessage } from "../../messages/pseudo-locale.ts";
import type { Target } from "../../targets/target.ts";

/** A target's own words, as templates say them. */
export interface TargetWording {
  /** The names of what can be said, each with the names of what is filled in. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /**
   * Says something.
   *
   * @param tag the language. Where the target has no words in it, the nearest language's are taken: the
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
  const chosen = new Map<string, ReadonlyMap<string, readonly MessagePart[]>>();
  const languageOf = (tag: string) => {
    const words = chosen.get(tag) ?? wordsIn(tag);
    chosen.set(tag, words);
    return words;
  };
  const wordsIn = (tag: string): ReadonlyMap<string, readonly MessagePart[]> => {
    if (isPseudo(tag)) return new Map([...own].map(([name, parts]) => [name, pseudoMessage(parts, tag)]));
    return languages.get(nearestTag(tag, [...languages.keys()]) ?? "") ?? own;
  };
  return {
    names: new Map([...own].map(([name, parts]) => [name, placeholdersOf(parts)])),
    say(name, tag, values) {
      const parts = languageOf(tag).get(name);
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
 * Finds what is wrong with a target's words: a language in which something is missing or unknown, and
 * placeholders that are not those of the language that the words are made in.
 */
export function checkWording({ words: base, vocabulary, document, folder }: Target): Finding[] {
  if (base === undefined) return [];
  const own = vocabulary.get(base);
  if (own === undefined) {
    const message = `there is no ${WORDS_FOLDER}/${base}.json in ${folder}`;
    return [
      { rule: "target-file", severity: "error", document, path: ["words"], message, help: "Add it, or mend the tag." },
    ];
  }
  return [...vocabulary].flatMap(
    ([
      tag,
      {
        document: place,
        value: { words },
      },
    ]) => {
      const find = (name: string | null, message: string, help: string): Finding => ({
        rule: "target-file",
        severity: "error",
        document: place,
        path: name === null ? ["words"] : ["words", name],
        message,
        help,
      });
      const missing = Object.keys(own.value.words)
        .filter((name) => !Object.hasOwn(words, name))
        .map((name) => find(null, `${JSON.stringify(name)} is not said in ${tag}`, `Add it; ${base}.json has it.`));
      const wrong = Object.entries(words).flatMap(([name, text]) => {
        const { parts, problem } = parseMessage(text);
        if (problem !== null) return [find(name, problem, "Write a brace that is text between apostrophes: '{'.")];
        if (!parts.every(({ kind }) => kind === "text" || kind === "placeholder")) {
          return [find(name, "words hold placeholders, but no plurals or choices", "Say it in another way.")];
        }
        const source = own.value.words[name];
        if (source === undefined) {
          return [find(name, `${base}.json says nothing under this name`, "Mend the name, or add it there.")];
        }
        const [said, made] = [source, text].map((one) => placeholdersOf(parseMessage(one).parts).join(", "));
        if (said === made) return [];
        const help = `It is to hold ${said === "" ? "none" : said}, as in ${base}.json.`;
        return [find(name, `the placeholders are ${made === "" ? "none" : made}`, help)];
      });
      return [...missing, ...wrong];
    },
  );
}
