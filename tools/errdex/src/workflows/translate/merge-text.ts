import type { TranslatedText, TranslationState } from "../../catalogue/catalogue.ts";
import { sealedState } from "../../formats/translations/statement.ts";
import type { ReadUnit } from "../../formats/translations/translation-file.ts";

/** What a file makes of a text's translation. */
export interface MergedText {
  /** The translation as it is to be; null where there is none. */
  readonly result: TranslatedText | null;
  /** What whoever imports should know; null when there is nothing. */
  readonly remark: { readonly message: string; readonly help: string } | null;
}

type Read = Pick<ReadUnit, "key" | "text" | "fuzzy" | "statement">;

/**
 * Decides what becomes of one translation.
 *
 * - What is in the file as it was exported changes nothing, and so undoes nothing that the catalogue
 *   has been given since.
 * - An empty text leaves the translation as it is.
 * - The same text keeps its state, unless the file says another. Without the mark of needing work it
 *   counts as made from today's text; with the mark put on, it is a draft.
 * - Another text is a draft made from today's text, unless the file says another state of it. With
 *   the mark it is not taken: it is somebody's guess, or `msgmerge`'s.
 * - `official` is the API's own wording, and no text becomes that by being typed.
 *
 * @param today the hash of the source text as it is today, which is also the one in the file.
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
      "Correct it and remove the mark: fuzzy in PO, needs-… in XLIFF.",
    );
  }
  const taken = (state: TranslationState, remark: MergedText["remark"] = null): MergedText => ({
    result: { ...existing, text, state, source: today },
    remark,
  });
  if (statement === null) return taken("draft");
  const { state, seal } = statement;
  if (state === "draft") return taken("draft");
  if (seal !== null && sealed === null) return taken("draft", saidOfAnother(state));
  // What was exported as official comes back as that where the catalogue has nothing in its place.
  const isOfficial = existing === null && sealed === "official";
  return state === "official" && !isOfficial ? taken("draft", NOT_OFFICIAL) : taken(state);
}

/** The translation that is there already, with what the file says of it. */
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
  // A state that was said of another text, or that nobody has touched since the export, says nothing new.
  // Nor does "reviewed" of what is official: it is XLIFF's final, from a tool that has lost the note.
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
