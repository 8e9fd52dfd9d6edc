import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const HEAD =
  '"id": "acme", "title": "Acme API", "package": "acme-errors", "language": "en", "sources": [], "project": { "path": "catalogue.json", "command": "pnpm generate" }';
const ENTRY = '"code": 1, "name": "TOKEN_INVALID", "category": "general", "description": "Something went wrong."';
const CATEGORIES = '"categories": [{ "id": "general", "title": "General" }]';
const MANY = 10_000_000;

/** Writes a catalogue whose one entry has this message, as it stands in JSON. */
function withMessage(message: string): string {
  return `{ ${HEAD}, ${CATEGORIES}, "errors": [{ ${ENTRY}, "message": ${message} }] }`;
}

/** A file that is no catalogue, and what is said of it: the place, its rule and some words. */
export interface BadFile {
  readonly name: string;
  readonly content: () => string | Uint8Array;
  readonly finding: string;
  readonly isLarge?: boolean;
}

/** Files that people and programs leave behind, and those that somebody makes to break a reader. */
export const BAD_FILES: readonly BadFile[] = [
  { name: "empty.json", content: () => "", finding: "1:1 syntax: the file ends, but a value is expected" },
  { name: "empty.yaml", content: () => "", finding: "1:1 schema: the file should be an object" },
  { name: "blank.json", content: () => "\n \n", finding: "3:1 syntax: the file ends" },
  { name: "null.json", content: () => "null", finding: "1:1 schema: the file should be an object" },
  { name: "null.yml", content: () => "~", finding: "1:1 schema: the file should be an object" },
  { name: "number.json", content: () => "0", finding: "1:1 schema: the file should be an object" },
  { name: "list.json", content: () => "[]", finding: "1:1 schema: the file should be an object" },
  { name: "empty-object.json", content: () => "{}", finding: '1:1 schema: the field "categories" is missing' },
  {
    name: "cut.json",
    content: () => withMessage('"a"').slice(0, 100),
    finding: "1:97 syntax: this string is not closed",
  },
  { name: "latin-1.json", content: () => Buffer.from(withMessage('"café"'), "latin1"), finding: " encoding: " },
  { name: "utf-16.json", content: () => Buffer.from("\ufeff{}", "utf16le"), finding: "1:1 encoding: " },
  { name: "zeros.json", content: () => new Uint8Array(1000), finding: '1:1 syntax: found "\\u0000"' },
  { name: "escape.json", content: () => '{ "\u001b[2J": 1 }', finding: '1:4 syntax: a string contains "\\u001b"' },
  {
    name: "proto.json",
    content: () => '{ "__proto__": { "errors": [] } }',
    finding: '1:3 schema: there is no field "__proto__"',
  },
  {
    name: "proto.yaml",
    content: () => "__proto__: { errors: [] }",
    finding: '1:1 schema: there is no field "__proto__"',
  },
  { name: "brackets.json", content: () => "[".repeat(MANY), finding: "1:65 syntax: nested deeper", isLarge: true },
  {
    name: "braces.json",
    content: () => '{"a":'.repeat(MANY / 5),
    finding: "1:321 syntax: nested deeper",
    isLarge: true,
  },
  { name: "brackets.yaml", content: () => "[".repeat(MANY), finding: "1:65 syntax: nested deeper", isLarge: true },
  {
    name: "braces.yaml",
    content: () => "{a: ".repeat(MANY / 4),
    finding: "1:257 syntax: nested deeper",
    isLarge: true,
  },
  { name: "dashes.yaml", content: () => "- ".repeat(MANY / 2), finding: "1:515 syntax: nested deeper", isLarge: true },
  { name: "indented.yaml", content: () => indented(3000), finding: "514:1 syntax: nested deeper" },
  { name: "colons.yaml", content: () => ": ".repeat(3000), finding: " syntax: nested deeper" },
  {
    name: "list.yaml",
    content: () => "-\n".repeat(1_100_000),
    finding: " syntax: this file is too large for YAML",
    isLarge: true,
  },
  {
    name: "unclosed.json",
    content: () => `"${"a".repeat(MANY)}`,
    finding: "1:1 syntax: this string is not closed",
    isLarge: true,
  },
  {
    name: "text.json",
    content: () => `"${"a".repeat(MANY)}"`,
    finding: "1:1 schema: the file is longer than 100000 characters",
    isLarge: true,
  },
  {
    name: "escapes.json",
    content: () => `"${"\\n".repeat(MANY / 2)}"`,
    finding: "1:1 schema: the file is longer than 100000 characters",
    isLarge: true,
  },
  {
    name: "digits.json",
    content: () => "1".repeat(MANY),
    finding: `1:1 exact-number: ${"1".repeat(40)}… without quotes is read as the number Infinity`,
    isLarge: true,
  },
  {
    name: "key.json",
    content: () => `{ "${"k".repeat(MANY / 10)}": 1 }`,
    finding: '1:1 schema: the field "categories" is missing',
    isLarge: true,
  },
  {
    name: "values.json",
    content: () => `[${"0,".repeat(MANY / 2)}0]`,
    finding: " syntax: this file has more than 4000000 values",
    isLarge: true,
  },
  {
    name: "numbers.json",
    content: () => `[${"1.0,\n".repeat(200_000)}0]`,
    finding: "1:2 exact-number: 1.0 without quotes is read as the number 1",
    isLarge: true,
  },
  {
    name: "keys.json",
    content: () => `{${'"a":1,\n'.repeat(200_000)}"b":1}`,
    finding: "2:1 duplicate-key: ",
    isLarge: true,
  },
  {
    name: "aliases.yaml",
    content: () => `a: &a []\nb: [${"*a, ".repeat(20_000)}]`,
    finding: "2:5 syntax: the alias *a",
    isLarge: true,
  },
  {
    name: "braces-in-text.json",
    content: () => withMessage(JSON.stringify("{".repeat(100_000))),
    finding: " message-syntax: ",
    isLarge: true,
  },
  {
    name: "quotation.json",
    content: () => withMessage(`"'{${"a".repeat(MANY)}"`),
    finding: ' schema: "message" is longer than 100000 characters',
    isLarge: true,
  },
  {
    name: "id.json",
    content: () => withMessage('"a"').replace('"acme"', `"${"a-".repeat(MANY / 2)}"`),
    finding: ' schema: "id" is longer than 100000 characters',
    isLarge: true,
  },
  {
    name: "categories.json",
    content: () => `{ ${HEAD}, "errors": [], "categories": [${"{},".repeat(100_000)}{}] }`,
    finding: ' schema: "categories" has more than 10000 items',
    isLarge: true,
  },
  {
    name: "args.json",
    content: () => withMessage(`"a", "args": [${"{},".repeat(100_000)}{}]`),
    finding: ' schema: "args" has more than 10000 items',
    isLarge: true,
  },
];

/** Writes a file and gives its path. */
export function writeBadFile(folder: string, { name, content }: BadFile): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content());
  return file;
}

function indented(depth: number): string {
  return Array.from({ length: depth }, (_, level) => `${" ".repeat(level)}a:\n`).join("");
}
