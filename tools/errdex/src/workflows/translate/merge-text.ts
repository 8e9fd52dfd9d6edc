import type { TranslatedText, TranslationState } from "../../catalogue/catalogue.ts";
import { sealedState } from "../../formats/translations/statement.ts";
import type { ReadUnit } from "../../formats/translations/translation-file.ts";

/** The result of merging one translation. */
export interface MergedText {
  /** The new translation; null when there is none. */
  readonly result: TranslatedText | null;
  /** A remark for the user who imports; null when there is none. */
  readonly remark: { readonly message: string; readonly help: string } | null;
}

type Read = Pick<ReadUnit, "key" | "text" | "fuzzy" | "statement">;

/**
 * Decides how one imported text changes its translation.
 *
 * - A text that is as it was exported changes nothing, so it does not undo later changes in the catalogue.
 * - An empty text leaves the translation unchanged.
 * - The same text keeps its state, unless the file states a new one. If the file does not mark it as needing
 *   work, it counts as translated from the current source text. If the mark was added, it becomes a draft.
 * - A different text becomes a draft of the current source text, unless the file states another state for it. If
 *   the file marks it as needing work, it is ignored: it is a guess, often by `msgmerge`.
 * - If the existing translation was changed after the export, the two edits are in conflict. A reviewed or official
 *   text is kept, and a draft is replaced; both are reported.
 * - `official` means the API's own wording. A translator cannot set it.
 *
 * @param today the hash of the current source text, which is also the source text in the file.
 */
export function mergeTranslation(read: Read, existing: TranslatedText | null, today: string): MergedText {
  const { key, text, fuzzy, statement } = read;
  const keep = (message?: string, help = ""): MergedText => ({
    result: existing,
    remark: message === undefined ? null : { message, help },
  });
  if (text === "") {
    if (existing === null) return keep();
    return keep(
      "the file has no translation, so the existing one is kept",
      "To delete it, delete it in the locale file.",
    );
  }
  const sealed = statement === null ? null : sealedState(statement, key, text);
  const isAsExported = sealed !== null && sealed === statement?.state && fuzzy === (statement.from !== null);
  if (isAsExported && existing !== null) {
    if (existing.text === text) return keep();
    return keep(
      "this translation is unchanged since the export, but the existing one has changed, so that one is kept",
      "Export the file again before you continue.",
    );
  }
  if (existing?.text === text) return mergeSame(read, existing, today, sealed);
  if (fuzzy) {
    if (existing === null && isAsExported && statement.from !== null) {
      return { result: { text, state: statement.state, source: statement.from }, remark: null };
    }
    return keep(
      "this translation is marked as needing work, so it is not imported",
      "Correct it and remove the mark: fuzzy in PO and CSV, needs-… in XLIFF.",
    );
  }
  const conflict = existing === null ? null : conflictWith(existing, statement, key);
  if (conflict !== null && existing?.state !== "draft" && statement !== null)
    return { result: existing, remark: conflict };
  const taken = (state: TranslationState, remark: MergedText["remark"] = conflict): MergedText => ({
    result: { ...existing, text, state, source: today },
    remark,
  });
  if (statement === null) return taken("draft");
  const { state, seal } = statement;
  if (state === "draft") return taken("draft");
  if (seal !== null && sealed === null) return taken("draft", saidOfAnother(state));
  // A text that was exported as official comes back as official if the catalogue has no translation any longer.
  const isOfficial = existing === null && sealed === "official";
  return state === "official" && !isOfficial ? taken("draft", NOT_OFFICIAL) : taken(state);
}

/**
 * Finds out whether the existing translation is another than the one that was exported. The seal in the file tells,
 * and where the file has none, there was no translation, or the tool has dropped the comment.
 *
 * @returns the remark about the conflict; null when there is none.
 */
function conflictWith(existing: TranslatedText, statement: Read["statement"], key: string): MergedText["remark"] {
  if (statement === null) {
    if (existing.state === "draft") return null;
    const message = `this translation replaces one that is ${existing.state}, and is a draft`;
    return { message, help: `If that was not meant, restore it: ${JSON.stringify(existing.text)}.` };
  }
  if (statement.seal === null || sealedState(statement, key, existing.text) !== null) return null;
  if (existing.state === "draft") {
    const message = "this translation and the existing draft were both changed since the export, so this one is taken";
    return { message, help: `The draft was ${JSON.stringify(existing.text)}.` };
  }
  const message = `this translation was changed, and so was the existing one, which is ${existing.state} and is kept`;
  return { message, help: "Export the language again, compare the two, and change the text there." };
}

/** Merges a text that equals the existing translation. */
function mergeSame(
  { fuzzy, statement }: Read,
  existing: TranslatedText,
  today: string,
  sealed: TranslationState | null,
): MergedText {
  const isStale = existing.source !== today;
  if (fuzzy && !isStale) {
    const remark = {
      message: `this translation is marked as needing work, so it is now a draft instead of ${existing.state}`,
      help: "Correct it, or remove the mark.",
    };
    return { result: { ...existing, state: "draft" }, remark: existing.state === "draft" ? null : remark };
  }
  const kept = { ...existing, source: fuzzy ? existing.source : today };
  // Ignore a state that belongs to another text, or that is unchanged since the export. Also ignore "reviewed"
  // for an official text: it is XLIFF's `final`, from a tool that has dropped the note.
  const isOfThis = statement !== null && (statement.seal === null || sealed !== null);
  const isKnown = existing.state === "official" && statement?.state === "reviewed" && statement.seal === null;
  const isSaid = isOfThis && sealed !== statement.state && !isKnown;
  if (!isSaid) return { result: kept, remark: null };
  if (statement.state === "official" && existing.state !== "official") return { result: kept, remark: NOT_OFFICIAL };
  return { result: { ...kept, state: statement.state }, remark: null };
}

const NOT_OFFICIAL = {
  message: "an import cannot make a translation official",
  help: 'Set "state" in the locale file, with the source of the text, or write reviewed in this file.',
};

function saidOfAnother(state: TranslationState): MergedText["remark"] {
  return {
    message: `the state ${state} belongs to another text, so this one is a draft`,
    help: "If a second person has reviewed this text too, delete the digits after the state.",
  };
}
