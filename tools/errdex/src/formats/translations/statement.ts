import type { TranslatedText, TranslationState } from "../../catalogue/catalogue.ts";
import { hashText } from "../../catalogue/hash-text.ts";

/**
 * What a translators' file says of a translation's state, beside the translation:
 * `state: reviewed 5f3a9c0d1e2f`, and of a stale one also the hash of the text that it was made from.
 *
 * The digits are a seal: they tell whether the translation is still the one that the state was said
 * of. `msgmerge` copies comments from one text to another, editors leave them when the translation is
 * changed, and a file may be older than what the catalogue holds by now. Whoever says a state by hand
 * leaves the digits out.
 */
export interface Statement {
  readonly state: TranslationState;
  readonly seal: string | null;
  /** Set where the translation was stale when the file was written. */
  readonly from: string | null;
}

const STATES: readonly TranslationState[] = ["draft", "reviewed", "official"];

/** The statement on a translation as it is written. */
export function formatStatement(key: string, { text, state, source }: TranslatedText, stale: boolean): string {
  const from = stale ? source : null;
  return `state: ${state} ${sealOf(key, text, state, from)}${from === null ? "" : ` ${from}`}`;
}

/** The statement that a line of a comment makes; null when it makes none. */
export function parseStatement(line: string): Statement | null {
  const [, word, seal = null, from = null] =
    /^state:[ \t]*([a-z]+)(?:[ \t]+([0-9a-f]{12})(?:[ \t]+([0-9a-f]{12}))?)?$/.exec(line.trim()) ?? [];
  const state = STATES.find((known) => known === word);
  return state === undefined ? null : { state, seal, from };
}

/** The state that was said of exactly this text when the file was written; null when it was said of another. */
export function sealedState({ seal, from }: Statement, key: string, text: string): TranslationState | null {
  return STATES.find((state) => seal === sealOf(key, text, state, from)) ?? null;
}

function sealOf(key: string, text: string, state: TranslationState, from: string | null): string {
  return hashText(JSON.stringify([key, text, state, from]));
}
