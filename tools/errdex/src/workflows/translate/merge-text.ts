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
    return keep("there is no translation here, and the one that is there stays", "To delete it, delete it there.");
  }
  const sealed = statement === null ? null : sealedState(statement, key, text);
  const isAsExported = sealed !== null && sealed === statement?.state && fuzzy === (statement.from !== null);
  if (isAsExported && existing !== null) {
    if (existing.text === text) return keep();
    return keep(
      "this translation is as it was exported, and the one that is there has changed since; that one stays",
      "Export the file again before you go on with it.",
    );
  }
  if (existing?.text === text) return mergeSame(read, existing, today, sealed);
  if (fuzzy) {
    if (existing === null && isAsExported && statement.from !== null) {
      return { result: { text, state: statement.state, source: statement.from }, remark: null };
    }
    return keep(
      "this translation is marked as one that needs work, and is not taken",
      "Mend it, and take the mark away: fuzzy in PO, needs-… in XLIFF.",
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
      message: `this translation is marked as one that needs work, and so is a draft and no longer ${existing.state}`,
      help: "Mend it, or take the mark away.",
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
  message: "a translation does not become official by being imported",
  help: 'Set "state" in the locale file, with the source of the text, or write reviewed here.',
};

function saidOfAnother(state: TranslationState): MergedText["remark"] {
  return {
    message: `the state ${state} was said of another text than this, which is a draft`,
    help: "Where a second person has read this one too, delete the digits behind the state.",
  };
}
