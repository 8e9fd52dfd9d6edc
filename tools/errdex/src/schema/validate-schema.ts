import { createRequire } from "node:module";
import { closest } from "fastest-levenshtein";
import type { Finding, Path, SourceDocument } from "../diagnostics/document.ts";
import type { Survey } from "../formats/json/survey-value.ts";
import type { JsonSchema } from "./json-schema.ts";
import { oversized } from "./oversized.ts";
import { surveys } from "./surveys.generated.js";
import type * as Validators from "./validators.generated.js";
import type { SchemaError } from "./validators.generated.js";

/** A file that fits is accepted by its survey. The validators find the reasons of the others, and take long to load. */
const load = (): typeof Validators => createRequire(import.meta.url)("./validators.generated.js") as typeof Validators;

/** The kinds of files that have a schema in spec/schema. */
export type SchemaKind = "catalogue" | "config" | "conformance" | "observed" | "locale" | "lock" | "target" | "words";

/** The most findings for one file. More are usually the same mistake again. */
export const MAX_SCHEMA_FINDINGS = 100;

/**
 * Returns a function for the reader of a document: it accepts a value that fits the schema, and says what it consists
 * of. Undefined for a kind of file that few runs read.
 */
export function surveyOf(kind: SchemaKind): ((value: unknown) => Survey | null) | undefined {
  return kind in surveys ? surveys[kind as keyof typeof surveys] : undefined;
}

/** The fields of a kind of document, in the order of its schema. */
export function fieldsOf(kind: SchemaKind): string[] {
  return Object.keys(load().schemas[kind].properties ?? {});
}

/** Checks a document against the JSON Schema of its kind: the one that its reader was given {@link surveyOf}. */
export function validateSchema(kind: SchemaKind, document: SourceDocument): Finding[] {
  if (document.fits === true) return [];
  const findings: Finding[] = [];
  for (const { base, errors } of failures(kind, document.value)) {
    const said = new Set<string>();
    for (const error of errors) {
      if (findings.length === MAX_SCHEMA_FINDINGS) return findings;
      // `propertyNames` reports the same key again, with a better message.
      if (error.propertyName !== undefined) continue;
      const finding = toFinding(kind, document, base, error);
      // An entry that is not an object breaks every schema that applies to it, with the same message.
      const words = JSON.stringify([finding.path, finding.message]);
      if (!said.has(words)) findings.push(finding);
      said.add(words);
    }
  }
  return findings;
}

interface Failure {
  readonly base: Path;
  readonly errors: readonly SchemaError[];
}

/** Yields schema errors: first of the file without its entries, then of each entry. */
function* failures(kind: SchemaKind, value: unknown): Generator<Failure> {
  const { [kind]: whole, catalogueEntry, observedEntry, localeEntry, lockEntry } = load();
  const ofEntry = { catalogue: catalogueEntry, observed: observedEntry, locale: localeEntry, lock: lockEntry };
  const hasEntries = kind in ofEntry;
  const large = oversized(value, hasEntries ? "errors" : undefined);
  if (large.length > 0) yield { base: [], errors: large };
  else if (!whole(value)) yield { base: [], errors: whole.errors ?? [] };
  if (!hasEntries) return;
  const entries = (value as { errors?: unknown } | null)?.errors;
  if (typeof entries !== "object" || entries === null) return;
  if (Array.isArray(entries) === (kind === "locale")) return;
  const validateEntry = ofEntry[kind as keyof typeof ofEntry];
  for (const [key, entry] of Object.entries(entries)) {
    const largeInside = oversized(entry);
    if (largeInside.length > 0) yield { base: ["errors", key], errors: largeInside };
    else if (!validateEntry(entry)) yield { base: ["errors", key], errors: validateEntry.errors ?? [] };
  }
}

function toFinding(kind: SchemaKind, document: SourceDocument, base: Path, error: SchemaError): Finding {
  const { message, help, field } = explain(kind, base, error, shownValue(document.value, base, error));
  const path = [...base, ...pointerToPath(error.instancePath), ...(field === undefined ? [] : [field])];
  const side = field === undefined ? "value" : "key";
  return { rule: "schema", severity: "error", document, path, side, message, help };
}

/** Converts a JSON pointer to a path. Indexes become strings. */
function pointerToPath(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

interface Explanation {
  readonly message: string;
  readonly help: string;
  /** The member, when the finding is about its key. */
  readonly field?: string;
}

/**
 * Explains an error.
 *
 * @param but the offending value, as the end of a sentence.
 */
function explain(kind: SchemaKind, base: Path, error: SchemaError, but: string): Explanation {
  const { keyword, params, parentSchema } = error;
  const here = nameOf(base, error);
  const help = describe(kind, parentSchema);
  switch (keyword) {
    case "required": {
      const field = String(params.missingProperty);
      return { message: `the field "${field}" is missing`, help: describe(kind, parentSchema.properties?.[field]) };
    }
    case "additionalProperties": {
      const field = String(params.additionalProperty);
      return { message: `there is no field "${field}" here`, help: suggest(field, parentSchema), field };
    }
    case "propertyNames": {
      const field = String(params.propertyName);
      return { message: `the key ${JSON.stringify(field)} has an invalid format`, help, field };
    }
    case "type":
      return { message: `${here} should be ${[params.type].flat().map(withArticle).join(" or ")}${but}`, help };
    case "enum":
      return { message: `${here} should be one of ${(params.allowedValues as unknown[]).join(", ")}${but}`, help };
    case "pattern":
      return { message: `${here} has an invalid format${but.replace(", but is", ":")}`, help };
    case "minLength":
    case "minItems":
    case "minProperties":
      return {
        message:
          params.limit === 1 ? `${here} is empty` : `${here} has fewer than ${params.limit} ${unitOf(keyword)}${but}`,
        help,
      };
    case "const":
      return { message: `${here} should be ${JSON.stringify(params.allowedValue)}${but}`, help };
    case "maxItems":
      return { message: `${here} has more than ${params.limit} items`, help };
    case "maxLength":
      return { message: `${here} is longer than ${params.limit} characters`, help };
    case "minimum":
      return { message: `${here} should be at least ${params.limit}${but}`, help };
    case "maximum":
      return { message: `${here} should be at most ${params.limit}${but}`, help };
    default:
      return { message: `${here} is not valid: ${keyword} ${JSON.stringify(params)}`, help };
  }
}

/** What a lower bound counts. */
function unitOf(keyword: string): string {
  return keyword === "minLength" ? "characters" : keyword === "minItems" ? "items" : "members";
}

/** The longest part of a value that a finding shows, in characters. */
const LONGEST_SHOWN = 60;

/** The offending value, `, but is 7`; nothing for a whole file or entry, which is too long to show. */
function shownValue(value: unknown, base: Path, { instancePath }: SchemaError): string {
  const path = pointerToPath(instancePath);
  if (path.length === 0) return "";
  let found = value;
  for (const step of [...base, ...path]) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return "";
    found = (found as Readonly<Record<string | number, unknown>>)[step];
  }
  if (Array.isArray(found)) return ", but is a list";
  if (typeof found === "object" && found !== null) return ", but is an object";
  const text = JSON.stringify(found) ?? "";
  return `, but is ${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}`;
}

function withArticle(type: unknown): string {
  if (type === "null") return "null";
  return `${/^[aeiou]/.test(String(type)) ? "an" : "a"} ${type}`;
}

/** Names the subject of a finding: the file, an entry, a field or a list item. */
function nameOf(base: Path, { instancePath }: SchemaError): string {
  const path = pointerToPath(instancePath);
  const [list, last] = path.slice(-2);
  if (path.length === 0) return base.length === 0 ? "the file" : "the entry";
  return last !== undefined && /^\d+$/.test(last) ? `an item of "${list}"` : `"${path.at(-1)}"`;
}

/** The schema's description of a field, as the fix. */
function describe(kind: SchemaKind, schema: JsonSchema | undefined): string {
  if (schema?.description !== undefined) return schema.description;
  // A reference leads to a definition in the same schema or in the catalogue's, which other files share.
  const [, name = ""] = schema?.$ref?.split("#/definitions/") ?? [];
  const { schemas } = load();
  const definition = schemas[kind].definitions?.[name] ?? schemas.catalogue.definitions?.[name];
  return definition === undefined || definition === schema ? "See spec/README.md." : describe(kind, definition);
}

function suggest(field: string, { properties = {}, patternProperties }: JsonSchema): string {
  const known = Object.keys(properties);
  const nearest = known.length === 0 ? "" : closest(field, known);
  const near = nearest !== "" && Math.abs(nearest.length - field.length) <= 3 && sharesLetters(nearest, field);
  const own = patternProperties === undefined ? "" : ' A field of your own begins with "x-".';
  return `${near ? `Did you mean "${nearest}"?` : `The fields are ${known.join(", ")}.`}${own}`;
}

/** Whether two words share enough letters to suggest one for the other. */
function sharesLetters(a: string, b: string): boolean {
  const shared = [...new Set(a.toLowerCase())].filter((letter) => b.toLowerCase().includes(letter));
  return shared.length * 2 >= Math.min(a.length, b.length);
}
