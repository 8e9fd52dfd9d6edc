/** What packages compare of a message, roughly: no case, no blanks, no placeholders, no punctuation at the end. */
export function comparableMessage(text: string): string {
  return text
    .toLowerCase()
    .replace(/\{[^{}]*\}/g, "")
    .replace(/\s+/g, "")
    .replace(/[.,;:!?。，；：！？…]+$/u, "");
}
