import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { buildValue } from "../../src/formats/json/build-value.ts";

// Readers of message files, each as its platform reads them.

/** The entries of an array in PHP whose values are one literal. */
export function readPhp(text: string): ReadonlyMap<string, string> {
  const literal = /"((?:\\[\s\S]|[^"\\])*)"/;
  const unquoted = (written: string): string =>
    written.replace(/\\(?:u\{([0-9A-F]+)\}|(.))/gs, (_, point?: string, char?: string) =>
      point === undefined
        ? ({ n: "\n", r: "\r", t: "\t" }[char ?? ""] ?? char ?? "")
        : String.fromCodePoint(Number.parseInt(point, 16)),
    );
  const entries = text.matchAll(new RegExp(`^ +${literal.source} => ${literal.source},$`, "gm"));
  return new Map(Array.from(entries, ([, key = "", value = ""]) => [unquoted(key), unquoted(value)]));
}

/** Reads a file of JSON. Not by Node 24, which takes a key with an escape for another one that it has seen before. */
export function readJson(...path: readonly string[]): Record<string, unknown> {
  return buildValue(readFileSync(join(...path), "utf8")) as Record<string, unknown>;
}

/** Reads a document strictly, and tells each element: at its beginning without its text, at its end with it. */
export function readXml(
  file: string,
  tell: (name: string, attributes: Readonly<Record<string, string>>, text: string) => void,
): void {
  const parser = new SaxesParser();
  let text = "";
  const open: Readonly<Record<string, string>>[] = [];
  parser.on("error", (error) => {
    throw new Error(`${file}: ${error.message}`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    text = "";
    open.push(attributes);
    tell(name, attributes, "");
  });
  parser.on("text", (piece) => (text += piece));
  parser.on("closetag", ({ name }) => {
    tell(name, open.pop() ?? {}, text);
    text = "";
  });
  parser.write(readFileSync(file, "utf8")).close();
}

/** Undoes the escapes of Android's and of Apple's strings. */
export function undoEscapes(text: string): string {
  return text.replace(/\\(?:[Uu]([0-9A-Fa-f]{4})|(.))/gs, (_, hex: string | undefined, char: string) =>
    hex !== undefined
      ? String.fromCharCode(Number.parseInt(hex, 16))
      : char === "n"
        ? "\n"
        : char === "t"
          ? "\t"
          : char,
  );
}

/** Reads a file of properties whose every line is a key and a value, a comment, or empty. */
export function readProperties(file: string): Map<string, string> {
  const undo = (text: string): string =>
    text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/gs, (_, hex: string | undefined, char: string) =>
      hex !== undefined
        ? String.fromCharCode(Number.parseInt(hex, 16))
        : (({ n: "\n", r: "\r", t: "\t" } as Record<string, string>)[char] ?? char),
    );
  const lines = file.split("\n").filter((line) => line !== "" && !/^[ \t]*[#!]/.test(line));
  return new Map(
    lines.map((line) => {
      const [, key = "", value = ""] = /^((?:\\.|[^\\=: \t])*)[ \t]*[=:]?[ \t]*(.*)$/s.exec(line) ?? [];
      return [undo(key), undo(value)];
    }),
  );
}

/** A text as java.text.MessageFormat says it: an apostrophe opens or closes a quotation, two are one. */
export function unquote(text: string): string {
  return text.replace(/''|'/g, (found) => (found === "''" ? "'" : ""));
}

/** What Home Assistant has no way to hold as a text, in the form in which it stands. */
export function widen(text: string): string {
  return text
    .replace(/[{}<>]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
    .replaceAll("[%", "［%")
    .replaceAll("%]", "%］")
    .replaceAll("''", "’’");
}
