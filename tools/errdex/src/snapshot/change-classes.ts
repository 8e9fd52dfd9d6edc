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
  "identity-changed": changeClass("The catalogue's id or package has another name.", "major", "none", "patch", "major"),
  "envelope-changed": changeClass("Responses are read in another way.", "none", "minor", "none", "none"),
  "about-changed": changeClass(
    "What the catalogue says of itself, its sources or its categories is worded otherwise.",
    "none",
    "none",
    "patch",
    "none",
  ),
  "category-added": changeClass("A category is new.", "minor", "none", "minor", "none"),
  "category-removed": changeClass("A category is gone.", "major", "none", "minor", "none"),
  "locale-added": changeClass("A language is new.", "minor", "none", "minor", "minor"),
  "locale-removed": changeClass("A language is gone.", "major", "none", "major", "major"),
  "translation-changed": changeClass(
    "Texts of a language are new or worded otherwise.",
    "none",
    "none",
    "patch",
    "patch",
  ),
  "code-removed": changeClass("A code is gone.", "major", "major", "major", "major"),
  "code-retyped": changeClass("A code has become text, or a number.", "major", "major", "patch", "none"),
  "code-reused": changeClass("A retired code is in use again.", "major", "major", "major", "none"),
  "code-added": changeClass("A code is new.", "minor", "minor", "minor", "minor"),
  "code-documented": changeClass("An observed code is now documented.", "major", "minor", "minor", "minor"),
  "code-undocumented": changeClass("A documented code is now only observed.", "major", "minor", "minor", "major"),
  "code-retired": changeClass("A code is retired: a tombstone that still decodes.", "major", "minor", "minor", "none"),
  "code-deprecated": changeClass("A code is deprecated.", "minor", "none", "minor", "none"),
  "code-undeprecated": changeClass("A code is no longer deprecated.", "minor", "none", "minor", "none"),
  "meaning-changed": changeClass("Message and description both say something else.", "none", "major", "patch", "patch"),
  "name-removed": changeClass("A name or alias of a code is gone.", "major", "none", "patch", "none"),
  "name-changed": changeClass("A code has another name; the old one is an alias.", "minor", "none", "patch", "none"),
  "alias-added": changeClass("A code has another alias.", "minor", "none", "patch", "none"),
  "args-changed": changeClass("A code's texts take other arguments.", "major", "none", "patch", "major"),
  "category-changed": changeClass("A code is in another category.", "none", "minor", "patch", "none"),
  "guidance-changed": changeClass(
    "Other advice to programs: whose fault, when to retry, which status.",
    "none",
    "minor",
    "patch",
    "none",
  ),
  "message-changed": changeClass("The message is worded otherwise.", "none", "patch", "patch", "patch"),
  "text-changed": changeClass("Description or resolution are worded otherwise.", "none", "none", "patch", "patch"),
  "details-changed": changeClass(
    "Other causes, notes, reasons, references or moments of a code.",
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
