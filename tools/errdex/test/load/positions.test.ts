import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LineIndex, type SourceDocument } from "../../src/diagnostics/document.ts";
import { readJson } from "../../src/formats/json/json-document.ts";
import { scanJson } from "../../src/formats/json/scan-json.ts";
import { readYaml } from "../../src/formats/yaml/yaml-document.ts";
import { json, layout, write } from "./json-arbitrary.ts";

test("an offset's line and column are those that one counts by hand", () => {
  const unit = fc.constantFrom("a", "\n", "\r", "\r\n", "é", "😀", "\u2028", "\t");
  fc.assert(
    fc.property(fc.array(unit), (units) => {
      const text = units.join("");
      const index = new LineIndex(text);
      let offset = 0;
      for (const [number, piece] of units.entries()) {
        // A CR and the LF of the next piece are one end of a line.
        if (!(piece === "\n" && units[number - 1] === "\r"))
          expect(index.positionAt(offset)).toEqual(byHand(text, offset));
        offset += piece.length;
      }
      expect(index.positionAt(text.length)).toEqual(byHand(text, text.length));
    }),
  );
});

test("any part of a JSON document is located, in any layout", () => {
  fc.assert(
    fc.property(json, layout, (value, how) => {
      const text = write(value, how);
      const { document, diagnostics } = readJson("file.json", text);
      expect(diagnostics).toEqual([]);
      scanJson(text, {
        value: (path, offset) => expect(document?.locate([...path])).toEqual(byHand(text, offset)),
        key: (path, offset) => expect(document?.locate([...path], "key")).toEqual(byHand(text, offset)),
      });
    }),
  );
});

const JSON_LINES = ["{", '  "errors": [', '    { "code": 1, "args": [] },', '\t{ "code": 2 }', "  ]", "}"];
const YAML_LINES = ["errors:", "  - code: 1", "    args: []", "  - { code: 2 }", "note: |", "  two", "  lines"];

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
  ["CR", "\r"],
])("with %s", (_, newline) => {
  const document = readable(readJson("file.json", JSON_LINES.join(newline)));
  test.each([
    [[], "value", 1, 1],
    [["errors"], "key", 2, 3],
    [["errors"], "value", 2, 13],
    [["errors", 0, "code"], "key", 3, 7],
    [["errors", "0", "args"], "value", 3, 26],
    [["errors", 1, "code"], "value", 4, 12],
    [["errors", 1], "key", 4, 2],
    // What is not there is shown by what would hold it.
    [["errors", 1, "name"], "value", 4, 2],
    [["errors", 1, "name", "deeper"], "key", 4, 2],
    [["errors", 7], "value", 2, 13],
    [["toString"], "value", 1, 1],
  ] as const)("JSON: %j by its %s is in %i:%i", (path, side, line, column) => {
    expect(document.locate(path, side)).toEqual({ line, column });
  });
});

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
])("with %s", (_, newline) => {
  const document = readable(readYaml("file.yaml", YAML_LINES.join(newline)));
  test.each([
    [[], "value", 1, 1],
    [["errors"], "key", 1, 1],
    [["errors"], "value", 2, 3],
    [["errors", 0, "code"], "key", 2, 5],
    [["errors", "0", "args"], "value", 3, 11],
    [["errors", 1, "code"], "value", 4, 13],
    [["errors", 1, "name", "deeper"], "key", 4, 5],
    [["note"], "value", 5, 7],
    [["toString"], "value", 1, 1],
  ] as const)("YAML: %j by its %s is in %i:%i", (path, side, line, column) => {
    expect(document.locate(path, side)).toEqual({ line, column });
  });
});

test("YAML: a key that is a number is located by its text", () => {
  const document = readable(readYaml("de.yaml", "errors:\n  1010: { message: a }\n"));
  expect(document.locate(["errors", "1010"], "key")).toEqual({ line: 2, column: 3 });
  expect(document.locate(["errors", "1010", "message"])).toEqual({ line: 2, column: 20 });
});

function readable({ document }: { document: SourceDocument | null }): SourceDocument {
  if (document === null) throw new Error("The document has findings.");
  return document;
}

function byHand(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
