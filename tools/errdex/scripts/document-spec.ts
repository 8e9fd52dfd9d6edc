// Rewrites the parts of spec/README.md and templates/README.md that stand between the markers
// `<!-- generated: NAME -->` and `<!-- /generated -->`, so that their lists are the code's own.
// `node scripts/document-spec.ts` writes them; with `--check` it fails when they are out of date.
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SUPPRESSION_RULE } from "../src/lint/lint.ts";
import { RULES } from "../src/lint/rules/index.ts";
import { HELPERS } from "../src/render/helpers.ts";
import { CONTEXT_SHAPES, type Shape } from "../src/render/shape.ts";

/** As much of a JSON Schema as the tables show. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const root = join(import.meta.dirname, "../../..");
const readSchema = (name: string): Schema =>
  JSON.parse(readFileSync(join(root, `spec/schema/${name}.schema.json`), "utf8")) as Schema;
const catalogue = readSchema("catalogue");
const locale = readSchema("locale");
const definitions = catalogue.definitions ?? {};

/** What stands between the markers, by their name. */
const PARTS: Readonly<Record<string, () => string>> = {
  "catalogue-fields": () => schemaTables(catalogue, ""),
  "locale-fields": () => schemaTables(locale, "locale "),
  "target-fields": () => schemaTables(readSchema("target"), ""),
  rules: ruleTable,
  helpers: helperTable,
  context: contextTables,
};

const code = (text: string): string => `\`${text}\``;
const anchor = (heading: string): string => heading.toLowerCase().replaceAll(" ", "-");

/** Writes a table. A bar ends a cell even inside backticks, and so does a line break. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Puts the parts in their places. Throws when a marker names no part, or is not closed. */
export function fillIn(text: string, parts: Readonly<Record<string, () => string>>): string {
  let left = text.split("<!-- generated: ").length - 1;
  const filled = text.replace(/(<!-- generated: ([^ ]+) -->\n).*?(<!-- \/generated -->)/gs, (_, open, name, close) => {
    const part = parts[name];
    if (part === undefined)
      throw new Error(`There is no part ${name}; the parts are ${Object.keys(parts).join(", ")}.`);
    left -= 1;
    return `${open}\n${part()}\n\n${close}`;
  });
  if (left !== 0) throw new Error("A marker <!-- generated: … --> is not closed by <!-- /generated -->.");
  return filled;
}

/** One table for each object of a schema, the outermost first, with links from one to another. */
export function schemaTables(schema: Schema, prefix: string): string {
  const objects = new Map([[(schema.title ?? "").toLowerCase(), schema]]);
  const link = (name: string, object: Schema): string => {
    objects.set(name, object);
    return `[${name}](#${anchor(name)})`;
  };
  const typeOf = (field: Schema, name: string): string => {
    if (field.$ref !== undefined) {
      const definition = dereference(schema, field);
      const own = prefix + field.$ref.replace("#/definitions/", "");
      return definition.properties === undefined ? typeOf(definition, name) : link(own, definition);
    }
    if (field.properties !== undefined) return link(name, field);
    if (field.enum !== undefined) return `one of ${field.enum.map(code).join(", ")}`;
    if (field.items !== undefined)
      return `list of ${field.minItems === 1 ? "at least one " : ""}${typeOf(field.items, name)}`;
    if (typeof field.additionalProperties === "object") return `map to ${typeOf(field.additionalProperties, name)}`;
    return scalarType(field);
  };
  const sections: string[] = [];
  // What a field links to joins the map, and its turn comes later.
  for (const [name, object] of objects) {
    const own = Object.entries(object.properties ?? {}).map(([field, property]) => {
      const required = object.required?.includes(field) === true ? "yes" : "";
      const inline = object === schema ? prefix + field : `${name} ${field}`;
      const words = property.description ?? dereference(schema, property).description ?? "";
      return [code(field), typeOf(property, inline), required, words];
    });
    const free = Object.entries(object.patternProperties ?? {}).map(([pattern, { description = "" }]) => {
      return [code(`${pattern.replace("^", "")}…`), "anything", "", description];
    });
    const fields = table(["Field", "Type", "Required", "What it says"], [...own, ...free]);
    sections.push(`#### ${name}\n\n${object.description ?? ""}\n\n${fields}`);
  }
  return sections.join("\n\n");
}

function dereference(schema: Schema, { $ref }: Schema): Schema {
  return schema.definitions?.[$ref?.replace("#/definitions/", "") ?? ""] ?? {};
}

function scalarType({ type = [], maxLength, minimum, maximum }: Schema): string {
  const words = [type].flat().join(" or ");
  if (minimum !== undefined) return `${words}, ${minimum} to ${maximum}`;
  return maxLength === undefined ? words : `${words}, at most ${maxLength} characters`;
}

function ruleTable(): string {
  const folder = "../tools/errdex/src/lint";
  const rows = RULES.map(({ id, severity, summary }) => [`[${id}](${folder}/rules/${id}.ts)`, severity, summary]);
  const suppression =
    "A suppression names a warning (else it is an error), and one that the entry would have (else a warning).";
  return table(
    ["Rule", "Level", "What it asks"],
    [...rows, [`[${SUPPRESSION_RULE}](${folder}/lint.ts)`, "error or warning", suppression]],
  );
}

function helperTable(): string {
  const rows = Object.entries(HELPERS).map(([name, { args, use, needs, summary }]) => [
    code(name),
    use,
    String(args),
    needs === null ? "" : code(`syntax.${needs}`),
    summary,
  ]);
  return table(["Helper", "Use", "Arguments", "Needs", "What it does"], rows);
}

/** The shapes that are reached in several ways, and so have a table of their own. */
const SHARED = new Map(
  (["category", "error", "locale"] as const).map((name) => [member(CONTEXT_SHAPES[name], name), name] as const),
);

/** Which object of the schemas describes the fields below a path. */
const DESCRIBED: Readonly<Record<string, Schema | undefined>> = {
  "": catalogue,
  catalogue: withField(catalogue, "repository", definitions.project),
  "sources[]": definitions.source,
  category: definitions.category,
  error: definitions.entry,
  "error.category": definitions.category,
  "error.args[]": definitions.arg,
  "error.source": withField(definitions.source, "section", definitions.reference),
  "error.deprecated": definitions.deprecated,
  "error.retired": definitions.retired,
  "locale.errors[]": locale.definitions?.entry,
};

/** An object with one field more, of another, where the model has the two in one place. */
function withField(schema: Schema | undefined, field: string, other: Schema | undefined): Schema {
  return { ...schema, properties: { ...schema?.properties, [field]: other?.properties?.[field] ?? {} } };
}

/** Words on the fields that only the model has, or that it has otherwise than the catalogue. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  generated: "What the header of a generated file says.",
  "generated.notice": "The header as a sentence: where the file comes from and how it is made anew.",
  "generated.path": "The catalogue's path.",
  "generated.command": "The command that makes the outputs anew.",
  catalogue: "The catalogue itself.",
  "catalogue.integerCodes": "Whether any code is an integer.",
  "catalogue.stringCodes": "Whether any code is a string.",
  package: "The packages' name.",
  "package.name": "The name as the catalogue states it.",
  byName: "Every name and alias, sorted.",
  "byName[].name": "A name or an alias.",
  "byName[].isAlias": "Whether it is an alias.",
  "byName[].error": "What it stands for.",
  errors: "The entries, sorted: integers by their value, then strings.",
  locales: "The texts by language, the catalogue's own first.",
  "category.codeRange": "The range of codes in the source's own words.",
  "category.errors": "The category's entries, sorted by code.",
  "error.category.codeRange": "The range of codes in the source's own words.",
  "error.codeText": "The code as text, whatever it is.",
  "error.names": "The name in the target's case styles, and `code`: the code, fit for a file name or an anchor.",
  "error.aliases[].name": "The alias.",
  "error.category": "The entry's category, without its errors.",
  "error.messageParts": "The message in parts, for the helper `message`.",
  "error.editorial": "Those of `resolution`, `fault`, `retry`, `httpStatus` and `severity` that are the keepers' own.",
  "error.editorial[].name": "The field's name.",
  "error.notes": "The keepers' remarks, each a text.",
  "error.deprecated.replacedBy": "The entry that takes its place.",
  "error.deprecated.replacedBy.code": "That entry's code.",
  "locale.tag": "The BCP 47 tag.",
  "locale.names": "`tag` alone: the tag, fit for a file name.",
  "locale.canonical": "Whether it is the catalogue's own language.",
  "locale.errors": "The entries that have a text in this language.",
  "locale.errors[].code": "The code.",
  "locale.errors[].codeText": "The code as text.",
  "locale.errors[].message": "The message in this language.",
  "locale.errors[].description": "The description in this language.",
  "locale.errors[].resolution": "The resolution in this language.",
  "*.names": "The name in the target's case styles.",
  "*.messageParts": "The message in parts.",
  "*.descriptionParts": "The description in parts.",
  "*.resolutionParts": "The resolution in parts.",
};

function contextTables(): string {
  const section = (title: string, shape: Shape, path: string): string =>
    `#### ${title}\n\n${table(["Field", "Kind", "What it holds"], shapeRows(shape, path))}`;
  const shared = [...SHARED].map(([shape, name]) => section(name, shape, name));
  return [section("in every template", CONTEXT_SHAPES.catalogue, ""), ...shared].join("\n\n");
}

/** The rows of an object's fields, and of what is inside them. */
function shapeRows(shape: Shape, path: string): string[][] {
  if (typeof shape === "string" || "each" in shape) return [];
  return Object.entries(shape.fields).flatMap(([field, inner]) => {
    const at = path === "" ? field : `${path}.${field}`;
    const parent = DESCRIBED[path];
    const property = parent?.properties?.[field];
    const words =
      OWN_WORDS[at] ??
      OWN_WORDS[`*.${field}`] ??
      firstSentence(property) ??
      firstSentence(dereference(catalogue, property ?? {}));
    if (words === undefined) throw new Error(`scripts/document-spec.ts has no words on ${at}.`);
    const list = typeof inner === "object" && "each" in inner;
    const element = list ? inner.each : inner;
    const nullable = property !== undefined && !list && parent?.required?.includes(field) !== true;
    const row = [code(at), kindOf(inner) + (nullable ? " or null" : ""), words];
    return SHARED.has(element) ? [row] : [row, ...shapeRows(element, list ? `${at}[]` : at)];
  });
}

function kindOf(shape: Shape): string {
  if (typeof shape === "string") return shape;
  const shared = SHARED.get(shape);
  if (shared !== undefined) return `[${shared}](#${shared})`;
  if (!("each" in shape)) return "object";
  return SHARED.has(shape.each) ? `list of ${kindOf(shape.each)}` : "list";
}

function member(shape: Shape, field: string): Shape {
  if (typeof shape === "string" || "each" in shape) throw new TypeError(`There is no ${field}.`);
  return shape.fields[field] ?? "value";
}

function firstSentence(schema: Schema | undefined): string | undefined {
  return schema?.description?.replace(/(?<=\.) .*/s, "");
}

function main(check: boolean): void {
  for (const name of ["spec/README.md", "templates/README.md"]) {
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

// Tests import the functions above without running anything.
const [, started] = process.argv;
if (started !== undefined && realpathSync(started) === import.meta.filename) main(process.argv.includes("--check"));
