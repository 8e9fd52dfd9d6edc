/**
 * A text as Markdown that shows it and does nothing else: no markup, no HTML, no line break, and no
 * mention of anybody where the Markdown is a comment.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[&<>@#]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/[\\`*_{}[\]()|~!^$]/g, "\\$&");
}

/** A short text as code. What code cannot hold in a table is left out. */
export function code(text: string): string {
  return `\`${text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}`|]/gu, "")}\``;
}
