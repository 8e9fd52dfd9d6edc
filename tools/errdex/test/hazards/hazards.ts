/**
 * Texts that have broken generators of code: each ends a literal or a comment of some language, or
 * means something in it. Sources: the advisories and issues named beside them.
 */
export const HAZARDS: readonly string[] = [
  "it's",
  'say "hi"',
  "`tick`",
  // orval CVE-2026-23947, protobufjs CVE-2026-41242
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the placeholder is the hazard.
  "${process.exit(1)}",
  "{{catalogue.title}} {region} }} {",
  "don't '{x}' ''",
  // orval CVE-2026-25141, quicktype#2870
  "end */ start /* end */ process.exit(1) //",
  "]] ]==] --]] --[[",
  // openapi-python-client GHSA-9x4c-63pf-525f
  '""" import os """',
  'ends with a quote"',
  "ends with a backslash\\",
  "\\N{BULLET} \\u002a\\u002f \\x41 \\101 C:\\users\\new",
  "first\nsecond",
  "first\n\n  * third\n@deprecated",
  // oapi-codegen GHSA-rjwr-m7qx-3fjr
  "separators \u2028 \u2029 \u0085 code",
  "tab\there",
  // CVE-2021-42574
  "bidi \u202e \u2066 zero\u200bwidth \ufeff bom",
  "emoji 👩‍👩‍👧 🇩🇪 é ü 中文 العربية",
  "astral \u{10ffff} \u{1f600}",
  "<script>alert(1)</script> &amp; <!-- x --> Array<string>",
  "| a | b |\n|---|---|",
  "# title - item 1. one > quote _u_ *b* ~~s~~ [l](u) ![i](u) $x$ <<< /etc/passwd",
  "%s %d %(name)s %% $t(other) @:linked.key",
  "class constructor __proto__ toString",
  "-*- coding: utf-7 -*-",
  "0 -0 NaN null None nil true",
  "=cmd|' /C calc'!A0",
  "a".repeat(300),
];
