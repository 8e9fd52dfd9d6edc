// Rewrites the parts of documents between the markers `<!-- generated: NAME -->` and `<!-- /generated -->` from the
// code, and the list of a package's languages from the catalogue. `node scripts/document-spec.ts` writes them. With
// `--check` it fails when they are out of date.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema } from "../src/schema/json-schema.ts";
import { changeTable, consumerTable, helperTable, ruleTable } from "./docs/code-tables.ts";
import { contextTables } from "./docs/context-tables.ts";
import { editorialTable, fieldChangeTable, vocabularyTable } from "./docs/field-tables.ts";
import { fillIn } from "./docs/fill-in.ts";
import { languageList } from "./docs/language-list.ts";
import { logFormTable } from "./docs/log-form-table.ts";
import type { LogForms } from "./docs/log-patterns.ts";
import { presetExamples, presetTable } from "./docs/preset-tables.ts";
import { ruleTexts } from "./docs/rule-texts.ts";
import { schemaTables } from "./docs/schema-tables.ts";

const root = join(import.meta.dirname, "../../..");
const readSchema = (name: string): JsonSchema =>
  JSON.parse(readFileSync(join(root, `spec/schema/${name}.schema.json`), "utf8")) as JsonSchema;
const catalogue = readSchema("catalogue");
const locale = readSchema("locale");
const logForms = JSON.parse(readFileSync(join(root, "spec/log-forms.json"), "utf8")) as LogForms;

/** The generated parts, by the name in their marker. */
const PARTS: Readonly<Record<string, () => string>> = {
  "catalogue-fields": () => schemaTables(catalogue, ""),
  "locale-fields": () => schemaTables(locale, "locale "),
  "config-fields": () => schemaTables(readSchema("config"), ""),
  "target-fields": () => schemaTables(readSchema("target"), ""),
  "conformance-fields": () => schemaTables(readSchema("conformance"), "conformance "),
  "lock-fields": () => schemaTables(readSchema("lock"), "lock "),
  "editorial-fields": () => editorialTable(catalogue),
  vocabulary: vocabularyTable,
  "field-changes": fieldChangeTable,
  languages: () => languageList(join(root, "spec/tuya")),
  "log-forms": () => logFormTable(logForms),
  presets: () => presetTable(join(root, "spec/presets")),
  "preset-examples": () => presetExamples(join(root, "spec/presets")),
  rules: ruleTable,
  "rule-texts": ruleTexts,
  consumers: consumerTable,
  changes: changeTable,
  helpers: helperTable,
  context: () => contextTables(catalogue, locale),
};

const DOCUMENTS = [
  "spec/README.md",
  "spec/decoding.md",
  "spec/rules.md",
  "templates/README.md",
  "docs/config.md",
  "packages/messages/README.md",
];

function main(check: boolean): void {
  for (const name of DOCUMENTS) {
    const file = join(root, name);
    const before = readFileSync(file, "utf8");
    const after = fillIn(before, PARTS);
    if (after === before) continue;
    if (check) {
      console.error(`${name} is out of date; run "pnpm generate"`);
      process.exitCode = 1;
    } else writeFileSync(file, after);
  }
}

main(process.argv.includes("--check"));
