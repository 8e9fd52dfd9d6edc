import type { Consumer } from "../catalogue/consumer.ts";
import type { Bump } from "./bump.ts";

/** The bump that a kind of change means for each kind of consumer. */
export interface ChangeClass {
  /** What has changed, for the table of classes in spec/README.md. */
  readonly summary: string;
  readonly bumps: Readonly<Record<Consumer, Bump>>;
}

function changeClass(summary: string, source: Bump, wire: Bump, text: Bump, keys: Bump): ChangeClass {
  return { summary, bumps: { source, wire, text, keys } };
}

/**
 * Every kind of change and its class, in the order in which reports list them. spec/README.md shows this
 * table, so write each summary as a sentence.
 */
export const CHANGE_CLASSES = {
  "identity-changed": changeClass("The catalogue's id or package name changed.", "major", "none", "patch", "major"),
  "language-changed": changeClass(
    "The catalogue's own language changed, which texts without a translation are shown in.",
    "none",
    "none",
    "major",
    "major",
  ),
  "envelope-removed": changeClass(
    "The rules for decoding responses were removed, and with them the functions that decode and the error classes.",
    "major",
    "major",
    "none",
    "none",
  ),
  "envelope-narrowed": changeClass(
    "A rule for decoding responses was removed or changed: some responses are decoded in another way, or not at all.",
    "none",
    "major",
    "none",
    "none",
  ),
  "envelope-added": changeClass(
    "Rules for decoding responses were stated: packages can decode them now.",
    "minor",
    "minor",
    "none",
    "none",
  ),
  "envelope-changed": changeClass("Rules for decoding responses were added.", "none", "minor", "none", "none"),
  "about-changed": changeClass(
    "The texts about the catalogue, its sources or its categories changed.",
    "none",
    "none",
    "patch",
    "none",
  ),
  "value-removed": changeClass("A value of the vocabulary was removed.", "major", "none", "patch", "none"),
  "question-removed": changeClass(
    "A tag is no question any more: packages lose the function that asks for it.",
    "major",
    "none",
    "patch",
    "none",
  ),
  "value-added": changeClass("A value was added to the vocabulary.", "minor", "none", "patch", "none"),
  "question-added": changeClass(
    "A tag became a question: packages have a function that asks for it.",
    "minor",
    "none",
    "patch",
    "none",
  ),
  "value-changed": changeClass(
    "Programs do something else by a value of the vocabulary: another action or delay, or whether they repeat the call.",
    "none",
    "minor",
    "patch",
    "none",
  ),
  "value-reworded": changeClass(
    "The title or the meaning of a value of the vocabulary was written anew.",
    "none",
    "none",
    "patch",
    "none",
  ),
  "category-added": changeClass("A category was added.", "minor", "none", "minor", "none"),
  "category-removed": changeClass("A category was removed.", "major", "none", "minor", "none"),
  "locale-added": changeClass("A language was added.", "minor", "none", "minor", "minor"),
  "locale-removed": changeClass("A language was removed.", "major", "none", "major", "major"),
  "translation-changed": changeClass("Texts of a language were added or changed.", "none", "none", "patch", "patch"),
  "translation-lost": changeClass(
    "Texts of a language are shown in the catalogue's own language, until they are translated again.",
    "none",
    "none",
    "minor",
    "minor",
  ),
  "language-shown": changeClass(
    "A package shows one more language: enough of it is translated.",
    "none",
    "none",
    "minor",
    "none",
  ),
  "language-hidden": changeClass(
    "A package no longer shows a language: too little of it is translated for the package's target.",
    "none",
    "none",
    "major",
    "none",
  ),
  "stale-policy-changed": changeClass(
    "Translations of earlier texts are shown, or are no longer shown.",
    "none",
    "none",
    "minor",
    "minor",
  ),
  "code-removed": changeClass("A code was removed.", "major", "major", "major", "major"),
  "code-renumbered": changeClass("An error has another code, under the same name.", "major", "major", "minor", "major"),
  "code-retyped": changeClass(
    "A code changed from a number to a string, or the reverse.",
    "major",
    "major",
    "patch",
    "none",
  ),
  "code-reused": changeClass("A retired code is in use again.", "major", "major", "major", "none"),
  "code-added": changeClass("A code was added.", "minor", "minor", "minor", "minor"),
  "code-documented": changeClass("An observed code is now documented.", "major", "minor", "minor", "none"),
  "code-undocumented": changeClass("A documented code is now only observed.", "major", "minor", "minor", "none"),
  "code-retired": changeClass(
    "A code was retired: it is a tombstone that still decodes.",
    "major",
    "minor",
    "minor",
    "none",
  ),
  "code-deprecated": changeClass("A code was deprecated.", "minor", "none", "minor", "none"),
  "code-undeprecated": changeClass("A code is no longer deprecated.", "minor", "none", "minor", "none"),
  "meaning-changed": changeClass(
    "The words of both message and description differ: the meaning may have changed.",
    "none",
    "major",
    "patch",
    "patch",
  ),
  "name-moved": changeClass("A name or alias now belongs to another code.", "major", "none", "minor", "none"),
  "name-removed": changeClass("A name or alias of a code was removed.", "major", "none", "patch", "none"),
  "name-changed": changeClass("A code was renamed; the old name is an alias.", "minor", "none", "patch", "none"),
  "alias-added": changeClass("An alias was added to a code.", "minor", "none", "patch", "none"),
  "args-changed": changeClass("The arguments of a code's texts changed.", "major", "none", "patch", "major"),
  "category-changed": changeClass("A code moved to another category.", "none", "minor", "patch", "none"),
  "guidance-changed": changeClass(
    "The guidance for programs changed: fault, retry, HTTP status and the like.",
    "none",
    "minor",
    "patch",
    "none",
  ),
  "variant-removed": changeClass(
    "A variant of a code was removed: responses with its messages are decoded without it.",
    "none",
    "major",
    "minor",
    "none",
  ),
  "variant-meaning-changed": changeClass(
    "The messages and the description of a variant are other ones: its meaning may have changed.",
    "none",
    "major",
    "patch",
    "none",
  ),
  "variant-narrowed": changeClass(
    "A message by which a variant is recognised was removed or changed.",
    "none",
    "major",
    "patch",
    "none",
  ),
  "variant-added": changeClass(
    "A variant of a code was added: some responses have other advice now.",
    "none",
    "minor",
    "minor",
    "none",
  ),
  "variant-widened": changeClass("A variant is recognised by more messages.", "none", "minor", "patch", "none"),
  "variant-guidance-changed": changeClass(
    "The guidance of a variant for programs changed: retry, advice and the like.",
    "none",
    "minor",
    "patch",
    "none",
  ),
  "variant-text-changed": changeClass(
    "The wording of a variant's description or resolution changed.",
    "none",
    "none",
    "patch",
    "none",
  ),
  "message-changed": changeClass("The wording of the message changed.", "none", "patch", "patch", "patch"),
  "text-changed": changeClass(
    "The wording of the description or resolution changed.",
    "none",
    "none",
    "patch",
    "patch",
  ),
  "details-changed": changeClass(
    "The causes, notes, reasons, references, versions or dates of a code changed.",
    "none",
    "none",
    "patch",
    "none",
  ),
} as const satisfies Record<string, ChangeClass>;

/** A kind of change. */
export type ChangeKind = keyof typeof CHANGE_CLASSES;
/** Every kind, in the order in which reports list them. */
export const CHANGE_KINDS = Object.keys(CHANGE_CLASSES) as readonly ChangeKind[];
