import { expect, test } from "vitest";
import { formatManifest, hashContent, parseManifest } from "../../src/io/write/manifest.ts";

const HASH = hashContent("a");

test("a hash is SHA-256, of text as UTF-8 and of bytes", () => {
  expect(HASH).toBe("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
  expect(hashContent("é")).toBe(hashContent(Uint8Array.of(0xc3, 0xa9)));
});

test("what is written is read back, sorted", () => {
  const manifest = {
    python: { files: { "b.py": HASH, "a.py": HASH, "a/b.py": HASH, c: HASH }, scaffolds: ["z", "README.md"] },
    markdown: { files: {}, scaffolds: [] },
  };
  const text = formatManifest(manifest);
  expect(parseManifest(text)).toEqual({ ...manifest, python: { ...manifest.python, scaffolds: ["README.md", "z"] } });
  expect(text).toBe(`{
  "version": 1,
  "targets": {
    "markdown": {
      "files": {},
      "scaffolds": []
    },
    "python": {
      "files": {
        "a.py": "${HASH}",
        "a/b.py": "${HASH}",
        "b.py": "${HASH}",
        "c": "${HASH}"
      },
      "scaffolds": [
        "README.md",
        "z"
      ]
    }
  }
}
`);
});

const withTarget = (target: unknown): string => JSON.stringify({ version: 1, targets: { fine: FINE, bad: target } });
const FINE = { files: { a: HASH }, scaffolds: ["b"] };
const DAMAGED = "its part about the target bad is damaged";

test.each([
  ["null", "it is not an object"],
  ["[]", "it is not an object"],
  ["1", "it is not an object"],
  ['{"version":2,"targets":{}}', "its version is 2, but this errdex reads version 1"],
  ["{}", "its version is undefined, but this errdex reads version 1"],
  ['{"version":1}', "it has no targets"],
  ['{"version":1,"targets":null}', "it has no targets"],
  ['{"version":1,"targets":[]}', "it has no targets"],
  ['{"version":1,"targets":"a"}', "it has no targets"],
  [withTarget(null), DAMAGED],
  [withTarget([]), DAMAGED],
  [withTarget("a"), DAMAGED],
  [withTarget({}), DAMAGED],
  [withTarget({ files: { a: HASH } }), DAMAGED],
  [withTarget({ scaffolds: [] }), DAMAGED],
  [withTarget({ files: null, scaffolds: [] }), DAMAGED],
  [withTarget({ files: [], scaffolds: [] }), DAMAGED],
  [withTarget({ files: {}, scaffolds: {} }), DAMAGED],
  [withTarget({ files: { a: HASH, b: 1 }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: { a: [HASH] }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: { a: `${HASH}0` }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: { a: `0${HASH}` }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: { a: HASH.toUpperCase() }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: { "../a": HASH }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: { b: HASH, ".git/a": HASH }, scaffolds: [] }), DAMAGED],
  [withTarget({ files: {}, scaffolds: ["/a"] }), DAMAGED],
  [withTarget({ files: {}, scaffolds: ["a", 1] }), DAMAGED],
  [withTarget({ files: {}, scaffolds: [["a"]] }), DAMAGED],
])("%s is refused", (text, reason) => expect(() => parseManifest(text)).toThrow(new Error(reason)));
