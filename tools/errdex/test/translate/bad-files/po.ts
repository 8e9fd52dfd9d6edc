import { type BadFile, inPo, placeIn, po } from "./bad-file.ts";

/** What is no PO file. */
export const BAD_PO: readonly BadFile[] = [
  [
    "a control character",
    "de.po",
    inPo("geschlossen", "zu\\a"),
    `${placeIn(po, 'msgstr "geschlossen')} printable-text: a text contains the control character U+0007`,
  ],
  [
    "a text that is too long",
    "de.po",
    inPo("geschlossen", "a".repeat(100_001)),
    `${placeIn(po, 'msgstr "geschlossen')} schema: "text" is longer than 100000 characters`,
  ],
  [
    "an open string",
    "de.po",
    inPo('msgstr "geschlossen"', 'msgstr "geschlossen'),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: this string is not closed`,
  ],
  [
    "an unknown escape",
    "de.po",
    inPo("geschlossen", "\\q"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: \\q is not an escape`,
  ],
  [
    "bytes of no character",
    "de.po",
    inPo("geschlossen", "\\xc3\\n\\xc3\\302"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: \\xc3 is not a character of UTF-8`,
  ],
  [
    "no quotes",
    "de.po",
    inPo('"geschlossen"', "geschlossen"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":8")} syntax: a string in double quotes is expected`,
  ],
  [
    "no string",
    "de.po",
    inPo('msgstr "geschlossen"', "msgstr"),
    `${placeIn(po, 'msgstr "geschlossen').replace(/:.*/, ":7")} syntax: a string is missing`,
  ],
  [
    "a merge that was not finished",
    "de.po",
    inPo("# state: official", "<<<<<<< ours\n# state: official"),
    `${placeIn(po, "# state: official")} syntax: this line is not valid in a PO file`,
  ],
  [
    "an unknown keyword",
    "de.po",
    inPo('msgctxt "3.message"', 'domain "acme"\nmsgctxt "3.message"'),
    `${placeIn(po, 'msgctxt "3.message"')} syntax: "domain" is not a PO keyword`,
  ],
  ["a string of nothing", "de.po", `"a"\n\n${po}`, "1:1 syntax: this string belongs to no keyword"],
  [
    "no msgstr",
    "de.po",
    inPo('msgstr "geschlossen"\n', ""),
    `${placeIn(po, 'msgctxt "3.message"')} syntax: this entry has no msgstr`,
  ],
  [
    "no msgid",
    "de.po",
    inPo('msgid "closed"\n', ""),
    `${placeIn(po, 'msgctxt "3.message"')} syntax: this entry has no msgid`,
  ],
  [
    "msgstr twice",
    "de.po",
    inPo('msgstr "geschlossen"', 'msgstr "zu"\nmsgstr "geschlossen"'),
    `${placeIn(po, 'msgstr "geschlossen"').replace(/^\d+/, (line) => String(Number(line) + 1))} syntax: this entry has a second msgstr`,
  ],
  [
    "plurals of gettext",
    "de.po",
    inPo('msgstr "geschlossen"', 'msgid_plural "closed"\nmsgstr[0] "zu"\nmsgstr[1] "zu"'),
    `${placeIn(po, 'msgstr "geschlossen"')} syntax: this entry has a gettext plural`,
  ],
];
