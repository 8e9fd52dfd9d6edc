import { pinnedPattern } from "../../unicode/pinned-pattern.ts";

const blanks = pinnedPattern(String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+`, "gu");
const unfit = pinnedPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}`|]", "gu");

/**
 * Escapes a text so that Markdown shows it unchanged: no markup, no HTML, no line breaks, and no @mentions in
 * comments.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(blanks(), " ")
    .replace(/[&<>@#]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()|~!^$]/g, "\\$&");
}

/** Formats a short text as code. Characters that code in a table cannot contain are dropped. */
export function code(text: string): string {
  return `\`${text.replace(unfit(), "")}\``;
}
