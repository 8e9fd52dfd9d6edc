import type { Change } from "./change.ts";

/**
 * Describes a change in a few words, to follow a code and a name: `new: "token is expired"`.
 *
 * @param show quotes a text of the catalogue in the report's format.
 */
export function describeChange(change: Change, show: (text: string) => string): string {
  const { kind, subject, before, after } = change;
  const fromTo = (what: string): string => {
    if (before !== null && after !== null) return `${what}: ${show(before)} → ${show(after)}`;
    if (after !== null) return `${what}: ${show(after)}`;
    return before === null ? `${what} changed` : `${what} no longer ${show(before)}`;
  };
  const withText = (what: string, text: string | null): string => (text === null ? what : `${what}: ${show(text)}`);
  switch (kind) {
    case "identity-changed":
      return fromTo(subject ?? "");
    case "language-changed":
      return `the catalogue's own language was ${before} and is now ${after}`;
    case "envelope-removed":
      return "the rules for decoding responses are gone: nothing decodes a response any more";
    case "envelope-narrowed":
      return "a rule for decoding responses was removed or changed: what it decoded is decoded in another way";
    case "envelope-added":
      return "rules for decoding responses";
    case "envelope-changed":
      return "more rules for decoding responses";
    case "translation-lost":
      return `no longer translated into ${subject}: ${before}`;
    case "language-shown":
      return `${subject} is now shown by ${after}`;
    case "language-hidden":
      return `${subject} is no longer shown by ${before}`;
    case "stale-policy-changed":
      return `stale translations of the ${subject}: the ${before} was shown, now the ${after} is`;
    case "about-changed":
      return "texts about the catalogue, its sources or its categories";
    case "value-removed":
      return `the value ${subject} was removed: compare with another one`;
    case "question-removed":
      return `the tag ${subject} is no question any more: look for it among the tags of an error, as no function asks for it`;
    case "value-added":
      return `value ${subject} added`;
    case "question-added":
      return `the tag ${subject} is a question: a function asks for it`;
    case "value-changed":
      return fromTo(`what programs do by ${subject}`);
    case "value-reworded":
      return `the value ${subject} is explained in other words`;
    case "category-added":
      return `category ${subject} added`;
    case "category-removed":
      return `category ${subject} removed`;
    case "locale-added":
      return `language ${subject} added`;
    case "locale-removed":
      return `language ${subject} removed`;
    case "translation-changed":
      return `texts in ${subject}`;
    case "code-added":
      return withText("new", after);
    case "code-removed":
      return withText("gone", before);
    case "code-retyped":
      return `the code was ${before} and is now ${after}`;
    case "code-renumbered":
      return `the code was ${before} and is now ${after}`;
    case "name-moved":
      return `the name ${subject}, which meant ${before}, now means ${after}`;
    case "code-reused":
      return "retired, and in use again";
    case "code-documented":
      return "was observed, is now documented";
    case "code-undocumented":
      return "was documented, is now only observed";
    case "code-retired":
      return "retired";
    case "code-deprecated":
      return withText("deprecated", after);
    case "code-undeprecated":
      return "no longer deprecated";
    case "meaning-changed":
      return `means another error? ${fromTo("message")}`;
    case "name-removed":
      return after === null ? `the name ${before} was removed` : `renamed from ${before}, which was removed`;
    case "name-changed":
      return `renamed from ${before}, which stays as an alias`;
    case "alias-added":
      return `alias ${after}`;
    case "args-changed":
      return `arguments: (${before}) → (${after})`;
    case "category-changed":
      return fromTo("category");
    case "guidance-changed":
      return fromTo(subject ?? "");
    case "variant-removed":
      return `the variant ${subject} was removed: its messages give the entry alone`;
    case "variant-meaning-changed":
      return `means the variant ${subject} another error? Its messages and its description are other ones`;
    case "variant-narrowed":
      return `the variant ${subject} is no longer recognised by one of its messages`;
    case "variant-added":
      return `variant ${subject} added`;
    case "variant-widened":
      return `the variant ${subject} is recognised by more messages`;
    case "variant-guidance-changed":
      return fromTo(`variant ${subject}`);
    case "variant-text-changed":
      return `the texts of the variant ${subject}`;
    case "message-changed":
      return fromTo("message");
    case "text-changed":
      return fromTo(subject ?? "");
    case "details-changed":
      return "causes, notes, reasons, references, versions or dates";
  }
}
