import { type BadFile, inXliff, LAUGHS, placeIn, po, XLIFF_HEAD, xliff } from "./bad-file.ts";

/** What is no XLIFF file. */
export const BAD_XLIFF: readonly BadFile[] = [
  ["a DOCTYPE", "de.xlf", inXliff("<xliff ", "<!DOCTYPE xliff>\n<xliff "), "2:1 syntax: the file contains a DOCTYPE"],
  [
    "an external DOCTYPE",
    "de.xlf",
    inXliff("<xliff ", '<!DOCTYPE xliff SYSTEM "file:///etc/passwd">\n<xliff '),
    "2:1 syntax: the file contains a DOCTYPE",
  ],
  [
    "an external entity",
    "de.xlf",
    inXliff("<xliff ", '\n  <!DOCTYPE xliff [\n <!ENTITY x SYSTEM "file:///etc/passwd">\n]>\n<xliff ').replace(
      "geschlossen",
      "&x;",
    ),
    "3:3 syntax: the file contains a DOCTYPE",
  ],
  [
    "entities of entities of entities",
    "de.xlf",
    inXliff("<xliff ", `${LAUGHS}<xliff `).replace("geschlossen", "&lol30;"),
    "2:1 syntax: the file contains a DOCTYPE",
  ],
  [
    "an entity that is not declared",
    "de.xlf",
    inXliff("geschlossen", "zu&nbsp;da"),
    `${placeIn(xliff, "geschlossen").replace(/:.*/, "")}:`,
  ],
  [
    "a cut file",
    "de.xlf",
    xliff.slice(0, xliff.indexOf("geschlossen")),
    `${placeIn(xliff, "geschlossen")} syntax: this is not well-formed XML: unclosed tag`,
  ],
  [
    "tags that do not match",
    "de.xlf",
    inXliff("</target>", "</source>"),
    `${placeIn(xliff, "</target>").split(":")[0]}:`,
  ],
  ["a namespace that is not declared", "de.xlf", inXliff("<body>", "<body><a:b/>"), "4:"],
  [
    "XML of another kind",
    "de.xlf",
    "<resources>\n</resources>",
    "1:1 syntax: a document with the root element <resources> is not XLIFF",
  ],
  ["HTML", "de.xlf", "<p>a", "1:"],
  ["no XML", "de.xlf", `\n ${po}`, "2:2 syntax: this is not XML"],
  [
    "XLIFF 2.0",
    "de.xlf",
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de"><file id="f"><unit id="u"/></file></xliff>',
    "1:1 syntax: this is XLIFF 2.0. Save it as XLIFF 1.2.",
  ],
  ["XLIFF of no version", "de.xlf", xliff.replace('version="1.2" ', ""), "2:1 syntax: this is XLIFF without a version"],
  [
    "another encoding of XML",
    "de.xlf",
    inXliff('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
    "1:1 syntax: the XML declaration names the encoding ISO-8859-1",
  ],
  [
    "a tag in a text",
    "de.xlf",
    inXliff("geschlossen", '<g id="1">zu</g><x id="2"/>'),
    `${placeIn(xliff, "geschlossen")} inline-tag: the text contains the tag <g>`,
  ],
  [
    "a tag of another namespace in a source",
    "de.xlf",
    inXliff("<source>closed", '<source>closed<h:br xmlns:h="urn:h"/>'),
    `${placeIn(xliff, "<source>closed").replace(/:.*/, ":23")} inline-tag: the text contains the tag <br>`,
  ],
  [
    "two targets",
    "de.xlf",
    inXliff("</target>", "</target><target>b</target>"),
    `${placeIn(xliff, "</target>").replace(/\d+$/, (column) => String(Number(column) + 9))} syntax: the unit has a second <target>`,
  ],
  [
    "no source",
    "de.xlf",
    inXliff("<source>closed</source>", ""),
    `${placeIn(xliff, '<trans-unit id="3.message')} syntax: this unit has no <source>`,
  ],
  [
    "two languages",
    "de.xlf",
    inXliff("</file>", '</file><file target-language="fr"/>'),
    `${placeIn(xliff, "</file>").split(":")[0]}:10 translation-language: this part is in fr, another in de (line 3)`,
  ],
  [
    "elements in elements",
    "de.xlf",
    `${XLIFF_HEAD}${"<group>".repeat(100_000)}`,
    "1:482 syntax: nested deeper than 64 levels",
  ],
];
