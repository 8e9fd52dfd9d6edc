import { elementOf } from "../../src/render/scope.ts";
import { CONTEXT_SHAPES, type Shape } from "../../src/render/shape.ts";
import { dereference, type Schema } from "./schema-tables.ts";
import { code, table } from "./table.ts";

const MIGRATION = member(CONTEXT_SHAPES.migration, "migration");

/** A text, in an entry of a locale or on its own. */
const TEXT = member(element(CONTEXT_SHAPES.catalogue, "texts", "locales"), "text");

/** The shapes that are reached in several ways, and so have a table of their own. */
const SHARED = new Map<Shape, string>([
  ...(["category", "error", "locale"] as const).map((name) => [member(CONTEXT_SHAPES[name], name), name] as const),
  [TEXT, "text"],
  [elementOf(member(MIGRATION, "renamed")) ?? "value", "change"],
]);

/** Which object of the schemas describes the fields below a path. */
const describedBy = (catalogue: Schema, locale: Schema): Readonly<Record<string, Schema | undefined>> => ({
  "": catalogue,
  catalogue: withField(catalogue, "repository", catalogue.definitions?.project),
  "sources[]": catalogue.definitions?.source,
  category: catalogue.definitions?.category,
  error: catalogue.definitions?.entry,
  "error.category": catalogue.definitions?.category,
  "error.deprecated.replacedBy.category": catalogue.definitions?.category,
  envelope: catalogue.definitions?.envelope,
  "envelope.success[]": catalogue.definitions?.successRule,
  "error.advice": catalogue.definitions?.advice,
  "error.causes[]": catalogue.definitions?.cause,
  "error.args[]": catalogue.definitions?.arg,
  "locale.errors[].args[]": catalogue.definitions?.arg,
  "text.args[]": catalogue.definitions?.arg,
  "text.shown[]": catalogue.definitions?.arg,
  "error.source": withField(catalogue.definitions?.source, "section", catalogue.definitions?.reference),
  "error.deprecated": catalogue.definitions?.deprecated,
  "error.retired": catalogue.definitions?.retired,
  "locale.errors[]": locale.definitions?.entry,
});

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
  "catalogue.integerCodes": "Whether any documented code is an integer.",
  "catalogue.stringCodes": "Whether any documented code is a string.",
  "catalogue.observedStringCodes": "Whether any observed code is a string.",
  "catalogue.anyIntegerCodes": "Whether any code at all is an integer, so that text may mean it.",
  "envelope.within": "The fields under which the envelope may be nested.",
  "envelope.success": "The rules that tell success from failure, in order.",
  "envelope.success[].yes": "The values that mean success.",
  "envelope.success[].no": "The values that mean failure.",
  conformance: "The cases of decoding that the packages are tested with.",
  "conformance.cases": "The cases.",
  "conformance.cases[].name": "What is tried, in a few words.",
  "conformance.cases[].citation": "Where it was seen.",
  "conformance.cases[].body": "The body of a response, as JSON; null where a log is read.",
  "conformance.cases[].log": "The piece of a log; null where a body is decoded.",
  "conformance.cases[].expect": "The expected error, as JSON; `null` in JSON where there is none.",
  "catalogue.version": "The version that was last released; null before the first release.",
  discouraged: "The entries that are deprecated or retired: the documented ones, then the observed ones.",
  retired: "Of these, the retired ones.",
  observed: "The entries that were seen and are not documented, sorted likewise.",
  observedCategory: "The category of the observed entries.",
  package: "The packages' name.",
  "package.name": "The name as the catalogue states it.",
  byName: "Every name and alias, sorted.",
  "byName[].name": "A name or an alias.",
  "byName[].isAlias": "Whether it is an alias.",
  "byName[].error": "What it stands for.",
  errors: "The documented entries, sorted: integers by their value, then strings.",
  locales: "The texts by language, the catalogue's own first.",
  fallbacks: "For each language that is there with a script or a region alone: its likeliest locale, as the language.",
  texts: "The same by text, for files that hold all languages: every text with its translations.",
  "texts[].key": "The code and the field, `1010.message`.",
  "texts[].locales": "The languages that have it, the catalogue's own first.",
  "texts[].locales[].tag": "The BCP 47 tag.",
  "texts[].locales[].names": "As `locale.names`.",
  "texts[].locales[].canonical": "Whether it is the catalogue's own language.",
  "texts[].locales[].text": "The text in this language.",
  "category.errors": "The category's entries, sorted by code.",
  "*.translation": "The texts in the language of the file, where there is a file for each locale.",
  "*.translation.title": "The translation; null where there is none, and in the catalogue's own language.",
  "*.translation.description": "The translation; null where there is none, and in the catalogue's own language.",
  "*.translation.message": "The translation; null where there is none, and in the catalogue's own language.",
  "*.translation.resolution": "The translation; null where there is none, and in the catalogue's own language.",
  "*.codeRange": "The range of codes in the source's own words.",
  "error.codeText": "The code as text, whatever it is.",
  "error.names":
    "The name in the target's case styles; `code`: the code, fit for a file name or an anchor; `word`: fit for an identifier, behind a letter.",
  "error.aliases[].name": "The alias.",
  "error.category": "The entry's category, without its errors.",
  "error.messageParts": "The message in parts, for the helper `message`.",
  "error.editorial": "Those of `resolution`, `fault`, `retry`, `httpStatus` and `severity` that are the keepers' own.",
  "error.editorial[].name": "The field's name.",
  "error.documented": "Whether the catalogue's sources list it.",
  "error.repeatable": "Whether the same call may be sent again, later or with a new token.",
  "error.advice": "What a program should do about it.",
  "error.causes": "Causes that were confirmed, each with its fix.",
  "error.tags": "Words for what several errors have in common.",
  "error.citations": "Where it was seen.",
  "error.notes": "The keepers' remarks, each a text.",
  "error.deprecated.replacedBy": "The entry that takes its place.",
  "error.deprecated.replacedBy.code": "That entry's code.",
  "error.deprecated.replacedBy.name": "That entry's name.",
  "error.deprecated.replacedBy.names": "The name in the target's case styles, and those of the code, as `error.names`.",
  "error.deprecated.replacedBy.documented": "Whether the catalogue's sources list it.",
  "error.deprecated.replacedBy.category": "Its category, without its errors.",
  "locale.tag": "The BCP 47 tag.",
  "locale.names": "The tag as `tag`, `underscore` (`pt_BR`) and `android` (`pt-rBR`, `b+zh+Hans`), fit for file names.",
  "locale.title": "The language's name in the language itself: `Deutsch`.",
  "locale.direction": "`ltr`, or `rtl` where it is written from right to left.",
  "locale.complete": "How many percent of the texts it has, translated from what they say today.",
  "locale.canonical": "Whether it is the catalogue's own language.",
  "locale.pluralCategories": "The categories of plurals that the language has, in CLDR's order.",
  "locale.counting": "How the language tells whole numbers apart.",
  "locale.counting.forms": "The CLDR categories that whole numbers have, in CLDR's order.",
  "locale.counting.forms[].category": "The CLDR category.",
  "locale.counting.forms[].names": "`category` alone: the category, fit to be printed bare.",
  "locale.counting.rule":
    "Tells which of them a whole number `n` has, counted from 0, as C and its like write it: `n == 1 ? 0 : 1`. Null when that is not known.",
  "locale.description": "The catalogue's description in this language.",
  "locale.categories": "What the categories are called in this language, that of the observed errors last.",
  "locale.categories[].id": "The category's id.",
  "locale.categories[].title": "Its title.",
  "locale.categories[].description": "Its description.",
  "locale.errors": "The entries that have a text in this language.",
  "locale.errors[].code": "The code.",
  "locale.errors[].codeText": "The code as text.",
  "locale.errors[].args": "The arguments of the texts, in their order.",
  "locale.errors[].texts": "The texts that there are: message, description, resolution.",
  "text.field": "`message`, `description` or `resolution`.",
  "text.names": "`field` and `capital`: the field, fit to be printed bare, and with a capital.",
  "text.key": "The code and the field, `1010.message`: the key in a flat bundle.",
  "text.state": "`draft`, `reviewed` or `official`; null in the catalogue's own language.",
  "text.stale": "Whether it was made from another text than today's.",
  "text.source": "The text in the catalogue's own language.",
  "text.source.parts": "That text in parts, for the helper `message`.",
  "text.source.singular": "Its form for the number 1 where the text is counted, in parts.",
  "text.parts": "The text in parts, for the helper `message`.",
  "text.filled": "Whether it holds placeholders, and each of its plural forms and the source the same ones.",
  "text.plural": "The text once for each form of its plural; null when it is counted in no language.",
  "text.args": "The arguments that the text holds.",
  "text.shown":
    "Those that it shows in any language, in an order in which none is left out before another that is shown; the one that is counted comes first.",
  "text.takesArgs":
    "Whether it holds an argument in any language, if only one that is chosen by, so that a platform's function fills arguments in.",
  "text.plural.arg": "The argument that is counted.",
  "text.plural.forms": "The forms of all categories that the language has, in CLDR's order, `other` the last.",
  "text.plural.forms[].category": "The CLDR category.",
  "text.plural.forms[].names": "`category` alone: the category, fit to be printed bare.",
  "text.plural.forms[].place":
    "The category's place in `locale.counting.forms`, from 0; null when only fractions have it.",
  "text.plural.forms[].parts": "The form in parts, for the helper `message`.",
  "text.plural.exact": "The texts for single numbers, `=0`.",
  "text.plural.exact[].number": "The number.",
  "text.plural.exact[].source": "The text in the catalogue's own language, in parts.",
  "text.plural.exact[].parts": "The text in parts, for the helper `message`.",
  "text.choice": "The text once for each case of its choice; null when it chooses in no language.",
  "text.choice.arg": "The argument that is chosen by.",
  "text.choice.forms": "The cases that any language has, `other` the last.",
  "text.choice.forms[].value": "The argument's value, or `other`.",
  "text.choice.forms[].names": "`value` alone: the value, fit to be printed bare.",
  "text.choice.forms[].source": "The form in the catalogue's own language, in parts.",
  "text.choice.forms[].parts": "The text in parts, for the helper `message`.",
  "locale.errors[].message": "The message in this language.",
  "locale.errors[].description": "The description in this language.",
  "locale.errors[].resolution": "The resolution in this language.",
  "migration.from": "The version that is moved from.",
  "migration.to": "The version that was last released; what has `next` for `since` comes after it.",
  "migration.renamed": "The entries that had another name.",
  "migration.deprecated": "The entries that have been deprecated, and are not retired.",
  "migration.retired": "The entries that have been retired.",
  "migration.removed": "The codes that are gone.",
  "migration.removed[].since": "A version, or `next`.",
  "change.error": "The entry as it is now.",
  "change.before": "The name that it had.",
  "change.before.name": "That name.",
  "change.since": "When: a version, a day, or `next`.",
  "migration.removed[].code": "The code.",
  "migration.removed[].name": "The name that it had.",
  "migration.removed[].names": "That name in the target's case styles, and those of the code, as `error.names`.",
  "migration.removed[].documented": "Whether the catalogue's sources listed it.",
  "*.names": "The name in the target's case styles.",
  "*.messageParts": "The message in parts.",
};

/** What a template sees: one table for every template, and one for each object that is reached in several ways. */
export function contextTables(catalogue: Schema, locale: Schema): string {
  const described = describedBy(catalogue, locale);
  const section = (title: string, shape: Shape, path: string): string =>
    `#### ${title}\n\n${table(["Field", "Kind", "What it holds"], shapeRows(shape, path, described))}`;
  const shared = [...SHARED].map(([shape, name]) => section(name, shape, name));
  const every = section("in every template", CONTEXT_SHAPES.catalogue, "");
  return [every, ...shared, section("in the template of a migration", MIGRATION, "migration")].join("\n\n");
}

/** The rows of an object's fields, and of what is inside them. */
function shapeRows(shape: Shape, path: string, described: ReturnType<typeof describedBy>): string[][] {
  if (typeof shape === "string" || "each" in shape) return [];
  return Object.entries(shape.fields).flatMap(([field, inner]) => {
    const at = path === "" ? field : `${path}.${field}`;
    const parent = described[path];
    const property = parent?.properties?.[field];
    const words =
      OWN_WORDS[at] ??
      OWN_WORDS[`*.${path.split(".").at(-1)}.${field}`] ??
      OWN_WORDS[`*.${field}`] ??
      firstSentence(property) ??
      firstSentence(dereference(described[""] ?? {}, property ?? {}));
    if (words === undefined) throw new Error(`scripts/docs/context-tables.ts has no words on ${at}.`);
    const list = typeof inner === "object" && "each" in inner;
    const element = list ? inner.each : inner;
    const nullable = property !== undefined && !list && parent?.required?.includes(field) !== true;
    const row = [code(at), kindOf(inner) + (nullable ? " or null" : ""), words];
    return SHARED.has(element) ? [row] : [row, ...shapeRows(element, list ? `${at}[]` : at, described)];
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

/** The element of the list that the fields lead to, each of which is a list. */
function element(shape: Shape, ...fields: readonly string[]): Shape {
  return fields.reduce<Shape>((at, field) => elementOf(member(at, field)) ?? "value", shape);
}

function firstSentence(schema: Schema | undefined): string | undefined {
  return schema?.description?.replace(/(?<=\.) .*/s, "");
}
