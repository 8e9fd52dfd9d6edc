import { extname } from "node:path";
import { UsageError } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "../load/document.ts";
import { readJson } from "../load/json-document.ts";
import { readYaml } from "../load/yaml-document.ts";
import { editJson } from "./edit-json.ts";
import { editYaml } from "./edit-yaml.ts";
import { equal } from "./same-value.ts";

/**
 * Writes another value into a document's text. What is the same keeps its bytes, comments and the
 * order of keys among them. The new text is read again before it is given back.
 *
 * @throws UsageError when the text cannot be changed in place.
 */
export function editDocument({ file, text }: SourceDocument, value: unknown): SourceDocument {
  const isJson = extname(file).toLowerCase() === ".json";
  const edited = isJson ? editJson(text, value) : editYaml(text, value);
  const { document } = (isJson ? readJson : readYaml)(file, edited);
  if (document !== null && equal(document.value, value)) return document;
  throw new UsageError(
    `${file} is written in a way that cannot be changed in place. Write it out plainly, one field a line.`,
  );
}
