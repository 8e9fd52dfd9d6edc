import { extname } from "node:path";
import { UsageError } from "../diagnostics/diagnostic.ts";
import type { SourceDocument } from "../diagnostics/document.ts";
import { editJson } from "./json/edit-json.ts";
import { readJson } from "./json/json-document.ts";
import { equal } from "./values/same-value.ts";
import { editYaml } from "./yaml/edit-yaml.ts";
import { readYaml } from "./yaml/yaml-document.ts";

/**
 * Writes another value into a document's text. Unchanged parts keep their bytes, with comments and the order of
 * keys. The new text is parsed again to verify it.
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
