// Turns JSON Schemas into functions that accept a value quickly, and count its strings on the way.
import { MAX_DEPTH } from "../src/formats/json/scan-json.ts";
import { MAX_ITEMS, MAX_LENGTH } from "../src/schema/oversized.ts";

type Schema = Readonly<Record<string, unknown>>;

/** Keywords that constrain no value, and those that the functions below handle. Any other is refused. */
const KNOWN = new Set([
  ...["$schema", "$id", "title", "description", "definitions"],
  ...["$ref", "allOf", "oneOf", "type", "enum", "const", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...[
    "items",
    "minItems",
    "minProperties",
    "required",
    "properties",
    "patternProperties",
    "additionalProperties",
    "propertyNames",
  ],
]);

/**
 * Writes a JavaScript module part with one function for each schema. A function returns what the value consists of,
 * or null when the value does not fit or is too large to validate. It finds no reasons: then the validator that ajv
 * has compiled has to look.
 *
 * @param schemas the schemas by file name without `.schema.json`, also those that others refer to.
 * @param kinds which of them to write a function for. Their lists of entries may have any length.
 */
export function compileSurveys(schemas: Readonly<Record<string, Schema>>, kinds: readonly string[]): string {
  const writer = new Writer(schemas);
  const tests = kinds.map(
    (kind) => `  ${kind}: (value) => survey(${writer.testOf(schemas[kind] as Schema, kind)}, value),`,
  );
  return [
    "// The functions count in these variables, because an object for each call would take longer.",
    "let strings = 0;",
    "let hasNumbers = false;",
    "function survey(test, value) {",
    "  strings = 0;",
    "  hasNumbers = false;",
    "  return test(value) ? { strings, hasNumbers } : null;",
    "}",
    "function any(v, depth) {",
    '  if (typeof v === "string") strings += 1;',
    '  else if (typeof v === "number") hasNumbers = true;',
    '  else if (typeof v === "object" && v !== null) {',
    "    if (depth === 0) return false;",
    "    for (const k in v) {",
    "      if (!Array.isArray(v)) strings += 1;",
    "      if (!any(v[k], depth - 1)) return false;",
    "    }",
    "  }",
    "  return true;",
    "}",
    ...writer.lines,
    "/** Accepts a value that fits, and says what it consists of. */",
    "export const surveys = {",
    ...tests,
    "};",
    "",
  ].join("\n");
}

class Writer {
  readonly lines: string[] = [];
  readonly #schemas: Readonly<Record<string, Schema>>;
  readonly #names = new Map<Schema, string>();
  readonly #bodies = new Map<string, string>();
  readonly #patterns = new Map<string, string>();

  constructor(schemas: Readonly<Record<string, Schema>>) {
    this.#schemas = schemas;
  }

  /** The name of the function that tests a value. `at` is the schema's file, and empty inside of `errors`. */
  testOf(schema: Schema, at: string, isEntries = false): string {
    const known = this.#names.get(schema);
    if (known !== undefined) return known;
    const unknown = Object.keys(schema).find((keyword) => !KNOWN.has(keyword));
    if (unknown !== undefined) throw new Error(`compile-surveys.ts does not know the keyword ${unknown}.`);
    if (typeof schema.$ref === "string") return this.#refer(schema.$ref, at);
    const body = this.#body(schema, at, isEntries).map((line) => `  ${line}`);
    const text = body.join("\n");
    // Many fields are alike but for their descriptions.
    let name = this.#bodies.get(text);
    if (name === undefined) {
      name = `fits${this.#bodies.size}`;
      this.#bodies.set(text, name);
      this.lines.push(`function ${name}(v) {`, ...body, "}");
    }
    this.#names.set(schema, name);
    return name;
  }

  #refer(ref: string, at: string): string {
    const [file = "", path = ""] = ref.split("#/definitions/");
    const kind = file === "" ? at : file.replace(".schema.json", "");
    const definitions = this.#schemas[kind]?.definitions as Readonly<Record<string, Schema>>;
    const schema = definitions[path];
    if (schema === undefined) throw new Error(`compile-surveys.ts cannot follow ${ref}.`);
    return this.testOf(schema, kind);
  }

  #body(schema: Schema, at: string, isEntries: boolean): string[] {
    const { allOf, oneOf, type, enum: words, const: constant } = schema;
    if (oneOf !== undefined) return this.#oneOfLines(oneOf as readonly Schema[], at);
    if (allOf !== undefined) {
      const tests = (allOf as readonly Schema[]).map((one) => this.testOf(one, at));
      // Only the first one counts.
      const again = tests.slice(1).map((test) => `  if (!${test}(v)) return false;`);
      return [
        `if (!${tests[0]}(v)) return false;`,
        "const counted = strings;",
        ...again,
        "strings = counted;",
        "return true;",
      ];
    }
    const values = words ?? (constant === undefined ? undefined : [constant]);
    if (values !== undefined) return enumLines(values as readonly unknown[]);
    if (type === undefined) {
      if (schema.required === undefined) return [`return any(v, ${MAX_DEPTH / 2});`];
      return this.#objectLines(schema, at);
    }
    const lines = [type].flat().flatMap((one) => this.#typeLines(String(one), schema, at, isEntries));
    return [...lines, "return false;"];
  }

  /** Exactly one of the schemas fits, and that one counts. */
  #oneOfLines(schemas: readonly Schema[], at: string): string[] {
    const tests = schemas.flatMap((one) => [
      "strings = before;",
      `if (${this.testOf(one, at)}(v)) {`,
      "  fitting += 1;",
      "  counted = strings;",
      "}",
    ]);
    return [
      "const before = strings;",
      "let counted = strings;",
      "let fitting = 0;",
      ...tests,
      "strings = counted;",
      "return fitting === 1;",
    ];
  }

  #typeLines(type: string, schema: Schema, at: string, isEntries: boolean): string[] {
    if (type === "string") return this.#stringLines(schema);
    if (type === "boolean") return ['if (typeof v === "boolean") return true;'];
    if (type === "null") return ["if (v === null) return true;"];
    if (type === "integer" || type === "number") {
      const isRight = type === "integer" ? "Number.isInteger(v)" : "Number.isFinite(v)";
      const { minimum, maximum } = schema;
      const tests = [
        isRight,
        ...(minimum === undefined ? [] : [`v >= ${minimum}`]),
        ...(maximum === undefined ? [] : [`v <= ${maximum}`]),
      ];
      return ['if (typeof v === "number") {', "  hasNumbers = true;", `  return ${tests.join(" && ")};`, "}"];
    }
    if (type === "array") {
      const { items, minItems } = schema;
      const item = items === undefined ? `any(x, ${MAX_DEPTH / 2})` : `${this.testOf(items as Schema, at)}(x)`;
      return [
        "if (Array.isArray(v)) {",
        ...(isEntries ? [] : [`  if (v.length > ${MAX_ITEMS}) return false;`]),
        ...(minItems === undefined ? [] : [`  if (v.length < ${minItems}) return false;`]),
        `  for (const x of v) if (!${item}) return false;`,
        "  return true;",
        "}",
      ];
    }
    return [
      'if (typeof v === "object" && v !== null && !Array.isArray(v)) {',
      ...this.#objectLines(schema, at).map((line) => `  ${line}`),
      "}",
    ];
  }

  #stringLines({ pattern, minLength, maxLength = MAX_LENGTH }: Schema): string[] {
    const tests = [`v.length <= ${Math.min(Number(maxLength), MAX_LENGTH)}`];
    if (minLength !== undefined) tests.push(`v.length >= ${minLength}`);
    if (pattern !== undefined) tests.push(`${this.#patternOf(String(pattern))}.test(v)`);
    return ['if (typeof v === "string") {', "  strings += 1;", `  return ${tests.join(" && ")};`, "}"];
  }

  /** What holds for an object. A schema of `allOf` may only ask for members. */
  #objectLines(schema: Schema, at: string): string[] {
    const {
      properties = {},
      required = [],
      patternProperties,
      additionalProperties,
      propertyNames,
      minProperties,
    } = schema;
    const cases = Object.entries(properties as Readonly<Record<string, Schema>>).flatMap(([key, member]) => [
      `    case ${JSON.stringify(key)}:`,
      `      if (!${this.testOf(member, at, key === "errors" && schema.$id !== undefined)}(v[k])) return false;`,
      "      break;",
    ]);
    const own = JSON.stringify(patternProperties ?? {}) === "{}" ? [] : this.#ownLines(patternProperties as Schema);
    const names = this.#nameTests(propertyNames as Schema | undefined);
    return [
      ...(minProperties === undefined ? [] : [`if (Object.keys(v).length < ${minProperties}) return false;`]),
      "for (const k in v) {",
      "  strings += 1;",
      ...names.map((test) => `  if (!${test}) return false;`),
      "  switch (k) {",
      ...cases,
      "    default:",
      ...own.map((line) => `      ${line}`),
      ...this.#otherLines(additionalProperties as Schema | boolean | undefined, at).map((line) => `      ${line}`),
      "  }",
      "}",
      ...(required as readonly string[]).map((key) => `if (v[${JSON.stringify(key)}] === undefined) return false;`),
      "return true;",
    ];
  }

  /** What holds for a key. */
  #nameTests({ pattern, minLength, ...others }: Schema = {}): string[] {
    const [unknown] = Object.keys(others).filter((keyword) => keyword !== "description");
    if (unknown !== undefined) throw new Error(`compile-surveys.ts does not know ${unknown} of keys.`);
    return [
      ...(pattern === undefined ? [] : [`${this.#patternOf(String(pattern))}.test(k)`]),
      ...(minLength === undefined ? [] : [`(k.length >= ${minLength})`]),
    ];
  }

  /** A catalogue's own fields may have any value. */
  #ownLines(patternProperties: Schema): string[] {
    const [pattern, ...others] = Object.keys(patternProperties);
    if (pattern !== "^x-" || others.length > 0) throw new Error(`compile-surveys.ts does not know ${pattern}.`);
    return ['if (k.startsWith("x-")) {', `  if (!any(v[k], ${MAX_DEPTH / 2})) return false;`, "  break;", "}"];
  }

  #otherLines(additional: Schema | boolean | undefined, at: string): string[] {
    if (additional === false) return ["return false;"];
    const test =
      typeof additional === "object" ? `${this.testOf(additional, at)}(v[k])` : `any(v[k], ${MAX_DEPTH / 2})`;
    return [`if (!${test}) return false;`];
  }

  #patternOf(pattern: string): string {
    let name = this.#patterns.get(pattern);
    if (name === undefined) {
      name = `form${this.#patterns.size}`;
      this.#patterns.set(pattern, name);
      this.lines.push(`const ${name} = new RegExp(${JSON.stringify(pattern)}, "u");`);
    }
    return name;
  }
}

function enumLines(values: readonly unknown[]): string[] {
  const tests = values.map((value) => `v !== ${JSON.stringify(value)}`);
  return [
    `if (${tests.join(" && ")}) return false;`,
    'if (typeof v === "string") strings += 1;',
    'else if (typeof v === "number") hasNumbers = true;',
    "return true;",
  ];
}
