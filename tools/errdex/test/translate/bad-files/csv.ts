import { type BadFile, csv, inCsv, placeIn } from "./bad-file.ts";

const HEAD = "context,source,target\n";

/** What is no CSV file of translators. */
export const BAD_CSV: readonly BadFile[] = [
  [
    "a field that is not closed",
    "de.csv",
    `${HEAD}3.message,closed,"zu\n`,
    "2:18 syntax: the quoted field that begins here is not closed",
  ],
  [
    "text after a closing quote",
    "de.csv",
    `${HEAD}3.message,closed,"geschlossen" jetzt\n`,
    "2:31 syntax: there is text after a closing quote",
  ],
  [
    "a delimiter outside of quotes",
    "de.csv",
    `${HEAD}3.message,closed,geschlossen, ganz\n`,
    "2:30 syntax: this row has 4 fields, but there are 3 headings",
  ],
  [
    "no headings",
    "de.csv",
    "3.message,closed,geschlossen\n",
    "1:1 syntax: there is no column context, and no column source",
  ],
  ["a column less", "de.csv", "context,target\n3.message,zu\n", "1:1 syntax: there is no column source"],
  [
    "a column twice",
    "de.csv",
    "context,source,target,Target\n3.message,closed,geschlossen,zu\n",
    "1:23 syntax: there are two columns target",
  ],
  [
    "a key that is not there, in a row after a field of two lines",
    "de.csv",
    `${HEAD}3.description,It is closed.,"Zu\nZu."\n9.message,closed,zu\n`,
    '4:1 unknown-key: the catalogue has no text "9.message"',
  ],
  ["no key", "de.csv", `${HEAD},closed,zu\n`, "2:1 unknown-key: this text has no key"],
  [
    "a key twice",
    "de.csv",
    `${HEAD}3.message,closed,geschlossen\n3.message,closed,geschlossen\n`,
    "3:1 duplicate-key: 3.message already exists in line 2",
  ],
  [
    "another catalogue",
    "de.csv",
    inCsv("X-Errdex-Catalogue: acme", "X-Errdex-Catalogue: other"),
    '3:1 translation-header: this file was made from the catalogue "other"',
  ],
  [
    "another language than the name's",
    "de.csv",
    inCsv("Language: de", "Language: german"),
    '2:7 translation-language: "german" is not a language tag',
  ],
  [
    "a second header",
    "de.csv",
    `${HEAD},,Language: de\n,,Language: fr\n`,
    "3:3 translation-header: the file has a second header; the first is in line 2",
  ],
  [
    "a lost placeholder",
    "de.csv",
    inCsv("{# Paket}", "{ein Paket {ort}}"),
    `${placeIn(csv, '"{count, plural, one {# Paket')} `,
  ],
];
