import { whyUnknownTag } from "../../catalogue/known-tag.ts";
import { LOCALE_TAG } from "../../catalogue/locale-tag.ts";
import { formatTag, likelyTag, parseTag } from "../../unicode/language-tag.ts";

/** The language of a file, or the problem with it and the fix. */
export type Language =
  | { readonly tag: string; readonly problem: null }
  | { readonly tag: null; readonly problem: string; readonly help: string };

/**
 * Finds the language that a tool's tag means: `zh_Hans`, `zh_CN` and `zh-Hans` are the same. A language of the
 * catalogue is also found by a longer or shorter tag: `de_DE` means `de`.
 *
 * @param word the tag as the tool writes it.
 * @param known the languages that the catalogue is translated into.
 * @param own the catalogue's own language.
 */
export function findLanguage(word: string, known: readonly string[], own: string): Language {
  const exact = known.find((tag) => tag === word);
  if (exact !== undefined) return { tag: exact, problem: null };
  const parsed = parseTag(fromPosix(word));
  if (parsed === null) return unknown(word, known);
  const tag = formatTag(parsed);
  const found = [own, ...known].find((other) => other === tag) ?? sameLanguage(tag, [own, ...known]);
  if (found === own) {
    const problem = `${word} is the catalogue's own language`;
    return { tag: null, problem, help: "Change its texts in the catalogue itself." };
  }
  if (found !== undefined) return { tag: found, problem: null };
  if (!LOCALE_TAG.test(tag) || whyUnknownTag(tag) !== null) return unknown(word, known);
  return { tag, problem: null };
}

/** Scripts by the modifier that POSIX has for them. */
const MODIFIERS: Readonly<Record<string, string>> = {
  latin: "Latn",
  cyrillic: "Cyrl",
  devanagari: "Deva",
  arabic: "Arab",
  euro: "",
};

/** Turns the name of a locale as glibc and gettext write it into a tag: `sr_RS.UTF-8@latin` becomes `sr-Latn-RS`. */
function fromPosix(word: string): string {
  const [, language, region = "", modifier] =
    /^([A-Za-z]{2,3})([_-][A-Za-z]{2})?(?:\.[A-Za-z0-9-]+)?(?:@([A-Za-z]+))?$/.exec(word) ?? [];
  if (language === undefined) return word;
  if (modifier === undefined) return language + region;
  const script = MODIFIERS[modifier.toLowerCase()];
  if (script === undefined) return word;
  return script === "" ? language + region : `${language}-${script}${region}`;
}

/** The only tag that means the same language, script and region once the likely ones are filled in. */
function sameLanguage(tag: string, tags: readonly string[]): string | undefined {
  const whole = likelyTag(tag);
  const same = tags.filter((other) => likelyTag(other) === whole);
  return same.length === 1 ? same[0] : undefined;
}

function unknown(word: string, known: readonly string[]): Language {
  const has = known.length === 0 ? "" : ` The catalogue has ${known.join(", ")}.`;
  const problem = `${JSON.stringify(word)} is not a language tag`;
  return { tag: null, problem, help: `Write a BCP 47 tag such as de, pt-BR or zh-Hans.${has}` };
}
