import type { TranslatedText, TranslationState } from "../../catalogue/catalogue.ts";
import { hashText } from "../../catalogue/hash-text.ts";

/**
 * The state of a translation, as a comment in a translation file: `state: reviewed 5f3a9c0d1e2f`. For a stale
 * translation, the hash of its source text follows.
 *
 * The digits are a seal: they show whether the state was stated for this very text. `msgmerge` copies comments
 * from one text to another, editors keep them when the translation changes, and the file may be older than the
 * catalogue. A translator who sets a state by hand leaves the digits out.
 */
export interface Statement {
  readonly state: TranslationState;
  readonly seal: string | null;
  /** The hash of the source text, if the translation was stale at the export; otherwise null. */
  readonly from: string | null;
}

const STATES: readonly TranslationState[] = ["draft", "reviewed", "official"];

/** Writes the state of a translation as a comment. */
export function formatStatement(key: string, { text, state, source }: TranslatedText, stale: boolean): string {
  const from = stale ? source : null;
  return `state: ${state} ${sealOf(key, text, state, from)}${from === null ? "" : ` ${from}`}`;
}

/** Parses a line of a comment; null when it does not state a state. */
export function parseStatement(line: string): Statement | null {
  const [, word, seal = null, from = null] =
    /^state:[ \t]*([a-z]+)(?:[ \t]+([0-9a-f]{12})(?:[ \t]+([0-9a-f]{12}))?)?$/.exec(line.trim()) ?? [];
  const state = STATES.find((known) => known === word);
  return state === undefined ? null : { state, seal, from };
}

/** The state that the seal confirms for exactly this text; null when the seal belongs to another text. */
export function sealedState({ seal, from }: Statement, key: string, text: string): TranslationState | null {
  return STATES.find((state) => seal === sealOf(key, text, state, from)) ?? null;
}

function sealOf(key: string, text: string, state: TranslationState, from: string | null): string {
  return hashText(JSON.stringify([key, text, state, from]));
}
