import fc from "fast-check";
import { HAZARDS } from "../hazards/hazards.ts";
import type { Draw } from "./draw.ts";

/** What ends a literal, a comment or a placeholder somewhere, or means something in a message format. */
const PIECES: readonly string[] = [
  ..."\"'`\\$#{}<>&|@%*_~^=+-!?:;,./()[]\n\t ",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is the hazard.
  "${x}",
  "#{x}",
  "{{x}}",
  "{{{x}}}",
  "%{x}",
  "%(x)s",
  "%1$@",
  "%#@count@",
  "$t(x)",
  "@:x",
  "*/",
  "/*",
  "//",
  "-->",
  "<!--",
  "]]>",
  "<![CDATA[",
  "'''",
  '"""',
  "\\u0041",
  "\\N{BULLET}",
  "\\\\",
  "\\n",
  "&amp;",
  "&#x0;",
  "\u0085",
  "\u00a0",
  "\u00ad",
  "\u2028",
  "\u2029",
  "\u202e",
  "\u2066",
  "\u200b",
  "\ufeff",
  "\u0301",
  "e\u0301\u0327\u0489",
  "\u{1f600}",
  "\u{10ffff}",
  "\u{e0041}",
  "👩‍👩‍👧",
  "中文",
  "العربية",
  "ß",
  "İi",
  "ǅ",
];

/** Words that languages keep for themselves, that objects have, or that no file may be called. */
const WORDS: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "hasOwnProperty",
  "toString",
  "then",
  "class",
  "None",
  "True",
  "null",
  "NaN",
  "yes",
  "~",
  "print",
  "self",
  "__init__",
  "__import__('os')",
  "CON",
  "aux.txt",
  "../x",
  "-rf",
  "#!/bin/sh",
  "coding: utf-7",
  "@deprecated",
  "- item",
  "1. item",
  "# title",
  "key: value",
  "=1+1",
];

/** What the rule text-quality takes for a mistake. */
const LEAKS = /%!|\[object|\b(?:TODO|FIXME|TBD|XXX)\b|lorem ipsum|\ufffd/gi;
const MISSING = /^(?:undefined|null|none|nil|nan)$/i;

/** Any text that a field without rules of its own may hold: it may be empty, and may end in blanks. */
export function anyText(draw: Draw): string {
  const kind = draw.number(0, 9);
  const text =
    kind < 2
      ? draw.pick(HAZARDS)
      : kind < 3
        ? draw.pick(WORDS)
        : kind < 7
          ? draw.many(0, 8, () => draw.pick(draw.chance(0.3) ? ["a", "Word", " "] : PIECES)).join("")
          : kind < 9
            ? draw.from(fc.string({ unit: "binary", maxLength: 12 }))
            : draw.chance(0.1)
              ? `${draw.pick(PIECES)}x`.repeat(draw.number(500, 4000))
              : "A plain sentence.";
  return printable(text).replaceAll("\ufffd", "");
}

/** Any text with something in it that users read: neither blank at its ends nor left behind by accident. */
export function anyShownText(draw: Draw): string {
  const text = shown(anyText(draw));
  return text === "" ? "Something failed." : text;
}

/** A text as the rules of shown texts let it be; it may be empty. */
export function shown(text: string): string {
  const trimmed = text.replaceAll(LEAKS, "-").trim();
  return MISSING.test(trimmed) ? `${trimmed}!` : trimmed;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const UNPRINTABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g;

/**
 * A text without what no file of a catalogue may hold: control characters, and halves of characters. U+FFFE and U+FFFF
 * are allowed there, but no XML file can hold them.
 */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "").toWellFormed();
}
