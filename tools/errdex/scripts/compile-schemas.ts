// Compiles the JSON Schemas in spec/schema to plain functions, so that errdex does not load and run a schema
// compiler at start: ajv takes about 100 ms, the compiled code 2 ms. `node scripts/compile-schemas.ts` writes
// them. With `--check` it fails when they are out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { compileSurveys } from "./compile-surveys.ts";

type Schema = Record<string, unknown> & { $id: string; definitions: Record<string, unknown>; properties: Schema };

const folder = join(import.meta.dirname, "../../../spec/schema");

const read = (name: string): Schema => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), "utf8")) as Schema;
const schemas = {
  catalogue: read("catalogue"),
  config: read("config"),
  conformance: read("conformance"),
  observed: read("observed"),
  locale: read("locale"),
  lock: read("lock"),
  target: read("target"),
  words: read("words"),
};

/**
 * The schema without its part about entries. Entries are validated one at a time: so a file with a million wrong
 * entries stops after a hundred findings and does not run out of memory.
 */
function shell(schema: Schema, keyword: string): Schema {
  const copy = structuredClone(schema);
  copy.$id = `shell-${schema.$id}`;
  delete (copy.properties.errors as Schema)[keyword];
  return copy;
}

const ajv = new Ajv({
  strict: true,
  allowUnionTypes: true,
  ownProperties: true,
  allErrors: true,
  verbose: true,
  // Count UTF-16 units. Counting code points would need an ajv helper at run time, and none of our limits depends
  // on it.
  unicode: false,
  // Silences the notice that `unicode` is deprecated. Real errors are thrown.
  logger: false,
  code: { source: true, esm: true, lines: true },
});
ajv.addSchema([
  ...Object.values(schemas),
  shell(schemas.catalogue, "items"),
  shell(schemas.observed, "items"),
  shell(schemas.locale, "additionalProperties"),
  shell(schemas.lock, "items"),
]);
const code = standaloneCode.default(ajv, {
  catalogue: "shell-catalogue.schema.json",
  catalogueEntry: "catalogue.schema.json#/definitions/entry",
  config: "config.schema.json",
  conformance: "conformance.schema.json",
  observed: "shell-observed.schema.json",
  observedEntry: "observed.schema.json#/definitions/entry",
  locale: "shell-locale.schema.json",
  localeEntry: "locale.schema.json#/definitions/entry",
  lock: "shell-lock.schema.json",
  lockEntry: "lock.schema.json#/definitions/entry",
  target: "target.schema.json",
  words: "words.schema.json",
});
if (code.includes("require("))
  throw new Error("The compiled validators need a module at run time; avoid the keyword that does.");

const header = '// Generated from spec/schema/*.schema.json. Edit those files, then run "pnpm generate".\n';
const written = {
  "validators.generated.js": `${header}${code.trim()}\nexport const schemas = ${JSON.stringify(schemas)};\n`,
  "surveys.generated.js": `${header}${compileSurveys(schemas, ["catalogue", "config", "locale", "lock", "observed", "target", "words"])}`,
};
for (const [name, text] of Object.entries(written)) {
  const output = join(import.meta.dirname, "../src/schema", name);
  const old = existsSync(output) ? readFileSync(output, "utf8") : "";
  if (old === text) continue;
  if (process.argv.includes("--check")) {
    console.error(`tools/errdex/src/schema/${name} is out of date; run "pnpm generate"`);
    process.exitCode = 1;
  } else writeFileSync(output, text);
}
