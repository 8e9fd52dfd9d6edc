import type { Entry, PreviousTexts } from "../catalogue/catalogue.ts";
import { hashText } from "../catalogue/hash-text.ts";
import { once } from "../catalogue/once.ts";
import { type MeantWords, meansAnother, meantWordsOf } from "../messages/meaning.ts";
import type { SnapshotText } from "./snapshot.ts";

/** What is compared of an entry to find out whether it means another error. */
export interface MeantEntry {
  readonly message: SnapshotText;
  readonly description: SnapshotText;
  /** The words of both; null when they are from a lock of an earlier errdex, which has only hashes. */
  readonly words: MeantWords | null;
  /** Earlier texts, as an import keeps them. */
  readonly previous: readonly PreviousTexts[];
}

/** The words of an entry's message and description. */
export const wordsOfEntry: (entry: Entry) => MeantWords = once(meantWordsOf);

/** The texts of an entry as a snapshot has them. */
export function textsOf({ message, description, previous = [] }: Entry) {
  return { message: textOf(message), description: textOf(description), previous };
}

/** A text of a snapshot. */
export function textOf(text: string): SnapshotText {
  return { hash: hashText(text), text };
}

/**
 * Whether an entry perhaps means another error than in an earlier version: message and description were both written
 * anew, and their words really differ. Where the earlier words are unknown it says yes: somebody has to look.
 */
export function changesMeaning(before: MeantEntry, after: MeantEntry): boolean {
  if (before.message.hash === after.message.hash || before.description.hash === after.description.hash) return false;
  const old = before.words ?? wordsBefore(before, after.previous);
  return old === null || after.words === null || meansAnother(old, after.words);
}

/** The words of the earlier texts, if the entry has kept them under `previous`. */
function wordsBefore({ message, description }: MeantEntry, previous: readonly PreviousTexts[]): MeantWords | null {
  const find = (field: "message" | "description", { hash }: SnapshotText): string | undefined =>
    previous.map((texts) => texts[field]).find((text) => text !== undefined && hashText(text) === hash);
  const [oldMessage, oldDescription] = [find("message", message), find("description", description)];
  if (oldMessage === undefined || oldDescription === undefined) return null;
  return meantWordsOf({ message: oldMessage, description: oldDescription });
}
