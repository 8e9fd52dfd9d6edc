import { EDITORIAL_FIELDS } from "../../src/catalogue/field-lists.ts";
import { CONTEXT_SHAPES } from "../../src/generate/templates/context-shapes.ts";
import { elementOf } from "../../src/generate/templates/scope.ts";
import type { Shape } from "../../src/generate/templates/shape.ts";
import type { JsonSchema } from "../../src/schema/json-schema.ts";
import { dereference } from "./schema-tables.ts";
import { code, table } from "./table.ts";

const MIGRATION = member(CONTEXT_SHAPES.migration, "migration");

/** A text of a locale's entry, or in the list of all texts. */
const TEXT = member(element(CONTEXT_SHAPES.catalogue, "texts", "locales"), "text");

/** Shapes that can be reached in several ways. Each gets its own table. */
const SHARED = new Map<Shape, string>([
  ...(["category", "error", "locale"] as const).map((name) => [member(CONTEXT_SHAPES[name], name), name] as const),
  [TEXT, "text"],
  [elementOf(member(member(CONTEXT_SHAPES.catalogue, "envelope"), "code")) ?? "value", "place"],
  [elementOf(member(MIGRATION, "renamed")) ?? "value", "change"],
]);

/** The schema object that describes the fields below each path. */
const describedBy = (catalogue: JsonSchema, locale: JsonSchema): Readonly<Record<string, JsonSchema | undefined>> => ({
  "": catalogue,
  catalogue: withField(catalogue, "repository", catalogue.definitions?.project),
  "sources[]": catalogue.definitions?.source,
  category: catalogue.definitions?.category,
  error: catalogue.definitions?.entry,
  "error.category": catalogue.definitions?.category,
  "error.deprecated.replacedBy.category": catalogue.definitions?.category,
  envelope: catalogue.definitions?.envelope,
  "envelope.success[]": catalogue.definitions?.successRule,
  place: catalogue.definitions?.place,
  "envelope.logs": catalogue.definitions?.logSigns,
  "error.advice": catalogue.definitions?.advice,
  "error.faultValue": catalogue.definitions?.value,
  "error.retryValue": catalogue.definitions?.retryValue,
  "error.severityValue": catalogue.definitions?.value,
  vocabulary: catalogue.definitions?.vocabulary,
  "vocabulary.fault[]": catalogue.definitions?.value,
  "vocabulary.retry[]": catalogue.definitions?.retryValue,
  "vocabulary.severity[]": catalogue.definitions?.value,
  "vocabulary.action[]": catalogue.definitions?.actionValue,
  "vocabulary.tags[]": catalogue.definitions?.tagValue,
  "vocabulary.questions[]": catalogue.definitions?.tagValue,
  "error.causes[]": catalogue.definitions?.cause,
  "error.variants[]": catalogue.definitions?.variant,
  "error.variants[].advice": catalogue.definitions?.advice,
  "error.variants[].causes[]": catalogue.definitions?.cause,
  "error.variants[].faultValue": catalogue.definitions?.value,
  "error.variants[].retryValue": catalogue.definitions?.retryValue,
  "error.args[]": catalogue.definitions?.arg,
  "locale.errors[].args[]": catalogue.definitions?.arg,
  "text.args[]": catalogue.definitions?.arg,
  "text.shown[]": catalogue.definitions?.arg,
  "error.source": withField(catalogue.definitions?.source, "section", catalogue.definitions?.reference),
  "error.deprecated": catalogue.definitions?.deprecated,
  "error.retired": catalogue.definitions?.retired,
  "locale.errors[]": locale.definitions?.entry,
});

/** An object's schema with one field of another, as the model merges the two. */
function withField(schema: JsonSchema | undefined, field: string, other: JsonSchema | undefined): JsonSchema {
  return { ...schema, properties: { ...schema?.properties, [field]: other?.properties?.[field] ?? {} } };
}

/** Descriptions of the fields that only the model has, or that differ from the catalogue's. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  generated: "The content of the header of a generated file.",
  "generated.notice": "The header as a sentence: the file's source, and how to regenerate it.",
  "generated.path": "The catalogue's path.",
  "generated.command": "The command that generates everything.",
  catalogue: "The catalogue itself.",
  "catalogue.integerCodes": "Whether any documented code is an integer.",
  "catalogue.stringCodes": "Whether any documented code is a string.",
  "catalogue.anyIntegerCodes":
    "Whether any code, documented or observed, is an integer. A string may then represent an integer code.",
  "envelope.within": "Where the envelope may be nested.",
  "envelope.errors": "Where the errors are, if a response may have several.",
  "envelope.success[].field": "What the rule looks at.",
  "envelope.success[].present": "What it means if the value is there: `yes` or `no`.",
  "envelope.success[].absent": "What it means if the value is not there: `yes` or `no`.",
  "place.name": "The name of the field, if the place is only that. Then the other members say nothing.",
  "place.isRoot": "Whether the path begins at the body, not at the error.",
  "place.steps": "The steps of the path. Exactly one of `member`, `index` and `isFilter` is set.",
  "place.steps[].member": "The member of an object.",
  "place.steps[].index": "The element of a list.",
  "place.steps[].isFilter": "Whether it takes the elements of a list: all, or those that fit `where` and `is`.",
  "place.steps[].where": "The names of the field that an element must have; all elements fit if there are none.",
  "place.steps[].is": "The value that this field must have; null if any will do.",
  "place.header": "The name of the header, in lower case.",
  "place.httpStatus": "Whether the value is the HTTP status.",
  "place.transform[].kind": "`after`, `before`, `dropPrefix`, `dropSuffix` or `dropVersion`.",
  "place.transform[].text": "The text that the step looks for; null for `dropVersion`.",
  "envelope.success": "The rules that distinguish success from failure, in order.",
  "envelope.success[].yes": "The values that mean success.",
  "envelope.success[].no": "The values that mean failure.",
  conformance: "The decoding cases for the tests of the packages.",
  "conformance.cases": "The cases.",
  "conformance.cases[].name": "What the case tests, in a few words.",
  "conformance.cases[].citation": "Where it was seen.",
  "conformance.cases[].body": "The body of a response, as JSON; null if the case has a log.",
  "conformance.cases[].httpStatus": "The HTTP status of the response; null if it is not known.",
  "conformance.cases[].headers": "The headers of the response, as JSON; null if there are none.",
  "conformance.cases[].log": "The piece of a log; null if the case has a body.",
  "conformance.cases[].expect": "The expected error, as JSON; the JSON `null` if there is none.",
  "catalogue.version": "The latest released version; null before the first release.",
  discouraged: "The entries that are deprecated or retired: the documented ones, then the observed ones.",
  retired: "The retired entries among them.",
  observed: "The observed entries, in the same order.",
  observedCategories: "The categories of the observed entries.",
  observedIntegers: "The observed entries whose codes are integers.",
  observedSources: "The sources of observed entries, which are not the API's documentation.",
  "observedSources[].id": "Its id.",
  "observedSources[].title": "Its title.",
  "observedSources[].publisher": "Who publishes it.",
  "observedSources[].revision": "The revision that the entries are from.",
  "observedSources[].url": "Where it is.",
  observedStrings: "The observed entries whose codes are strings.",
  package: "The packages' name.",
  "package.name": "The name as the catalogue states it.",
  authors: "The authors of the package: the target's parameter `author`, or else the catalogue's `authors`.",
  "authors[].name": "The name; null when there is only an address.",
  "authors[].email": "The address; null when there is none.",
  parameters:
    "The values of the target's [parameters](#parameters), by name: those that the config sets, and the defaults of the others.",
  byName: "Every name and alias, sorted.",
  "byName[].name": "A name or an alias.",
  "byName[].isAlias": "Whether it is an alias.",
  "byName[].error": "The entry that it names.",
  errors: "The documented entries, sorted: integers by their value, then strings.",
  locales: "The texts by language, the catalogue's own first.",
  aliases:
    "The other tags under which platforms look for the languages, by CLDR: `pt` for `pt-BR`, `zh-TW` for `zh-Hant`.",
  regionalAliases: "The further tags of platforms that look for one tag only: `zh-CN`, `pt-PT`.",
  "locale.original":
    "The tag of the language whose texts it has: `pt-BR` for the alias `pt`; otherwise the same as `tag`.",
  "locale.need":
    "For an alias, which platforms need it, as `aliases` of a file says: `language`, `lookup` or `region`; otherwise null.",
  texts: "The same, grouped by text, for files that contain all languages: every text with its translations.",
  "texts[].key": "The code and the field, `1010.message`.",
  "texts[].locales": "The languages that have it, the catalogue's own first.",
  "texts[].locales[].tag": "The BCP 47 tag.",
  "texts[].locales[].names": "As `locale.names`.",
  "texts[].locales[].canonical": "Whether it is the catalogue's own language.",
  "texts[].locales[].text": "The text in this language.",
  "category.errors": "The category's entries, sorted by code.",
  "*.translation": "The texts in the language of the file, if there is one file per locale.",
  "*.translation.title": "The translation; null if there is none, and in the catalogue's own language.",
  "*.translation.description": "The translation; null if there is none, and in the catalogue's own language.",
  "*.translation.message": "The translation; null if there is none, and in the catalogue's own language.",
  "*.translation.resolution": "The translation; null if there is none, and in the catalogue's own language.",
  "*.codeRange": "The range of codes in the source's own words.",
  "error.codeText": "The code as text, whatever it is.",
  "error.names":
    "The name in the target's case styles. `code` is the code for use in a file name or an anchor. `word` is the code for use in an identifier, after a letter.",
  "error.aliases[].name": "The alias.",
  "error.category": "The entry's category, without its errors.",
  "error.messageParts": "The message in parts, for the helper `message`.",
  "error.editorial": `Which of ${EDITORIAL_FIELDS.map(code).join(", ")} are the maintainers' assessment.`,
  "error.editorial[].name": "The field's name.",
  "error.documented": "Whether the catalogue's sources list it.",
  "error.repeatable": "Whether the same call may be sent again.",
  "error.faultValue": "The value of `fault` with its title and meaning, as in `vocabulary`.",
  "error.retryValue": "The value of `retry`, with what a program does by it.",
  "error.severityValue": "The value of `severity`.",
  vocabulary: "The values that entries may have: the catalogue's own, or errdex's.",
  "vocabulary.questions": "The tags among them that packages have a function for.",
  "vocabulary.unknownAction": "The id of the action against a code of which nothing is known.",
  "error.advice": "What a program should do about it.",
  "error.causes": "Causes that were confirmed, each with its fix.",
  "error.variants": "What the code means when the server sends another message.",
  "error.variants[].key": "The code and the id, `1110#parameter`: the key of its texts.",
  "error.variants[].messages": "The messages by which it is recognised, the usual one first.",
  "error.variants[].faultValue": "The value of `fault` with its title and meaning.",
  "error.variants[].retryValue": "The value of `retry`.",
  "error.variants[].repeatable": "Whether the same call may be sent again; null when `retry` is.",
  "error.variants[].causes": "Causes that were confirmed, each with its fix.",
  "error.variants[].tags": "Its tags.",
  "error.variants[].citations": "Where the message was seen.",
  "locale.variants": "The texts of variants in this language.",
  "locale.variants[].key": "The code and the variant's id, `1110#parameter`.",
  "locale.variants[].message": "The message in this language.",
  "locale.variants[].description": "The description in this language.",
  "locale.variants[].resolution": "The resolution in this language.",
  "error.tags": "What several errors have in common.",
  "error.citations": "Where it was seen.",
  "error.notes": "The maintainers' remarks, each a text.",
  "error.deprecated.replacedBy": "The entry that replaces it.",
  "error.deprecated.replacedBy.code": "That entry's code.",
  "error.deprecated.replacedBy.name": "That entry's name.",
  "error.deprecated.replacedBy.names": "The name in the target's case styles, and those of the code, as `error.names`.",
  "error.deprecated.replacedBy.documented": "Whether the catalogue's sources list it.",
  "error.deprecated.replacedBy.category": "Its category, without its errors.",
  "locale.tag": "The BCP 47 tag.",
  "locale.names": "The tag as `tag`, `underscore` (`pt_BR`) and `android` (`pt-rBR`, `b+zh+Hans`), fit for file names.",
  "locale.title": "The language's name in the language itself: `Deutsch`.",
  "locale.direction": "`ltr`, or `rtl` if it is written from right to left.",
  "locale.complete": "The percentage of texts that have an up-to-date translation.",
  "locale.released":
    "The largest such percentage that the language had in a release, or `locale.complete` if that is larger.",
  "locale.behind": "`locale.complete` as a text, if it is less than in an earlier release; null otherwise.",
  "locale.canonical": "Whether it is the catalogue's own language.",
  "locale.pluralCategories": "The plural categories of the language, in CLDR's order.",
  "locale.counting": "The plural rule of the language for whole numbers.",
  "locale.counting.forms": "The CLDR categories of whole numbers, in CLDR's order.",
  "locale.counting.forms[].category": "The CLDR category.",
  "locale.counting.forms[].names": "Only `category`: the category, which you may print without a helper.",
  "locale.counting.rule":
    "An expression in C's syntax that gives the index of the category of a whole number `n`: `n == 1 ? 0 : 1`. Null if the rule is not known.",
  "locale.description": "The catalogue's description in this language.",
  "locale.categories": "The categories in this language. Those of the observed entries come last.",
  "locale.categories[].id": "The category's id.",
  "locale.categories[].title": "Its title.",
  "locale.categories[].description": "Its description.",
  "locale.values": "The values of `vocabulary` in this language.",
  "locale.values[].field": "The field that has the value: `fault`, `retry`, `severity`, `action` or `tags`.",
  "locale.values[].id": "The value.",
  "locale.values[].title": "Its title.",
  "locale.errors": "The entries that have a text in this language.",
  "locale.errors[].code": "The code.",
  "locale.errors[].codeText": "The code as text.",
  "locale.errors[].args": "The arguments of the texts, in their order.",
  "locale.errors[].texts": "The texts that there are: message, description, resolution.",
  "text.field": "`message`, `description` or `resolution`.",
  "text.names":
    "`field` and `capital`: the field, and the field with a capital letter. You may print both without a helper.",
  "text.key": "The code and the field, `1010.message`: the key in a flat bundle.",
  "text.state": "`draft`, `reviewed` or `official`; null in the catalogue's own language.",
  "text.stale": "Whether the source text has changed since it was translated.",
  "text.source": "The text in the catalogue's own language.",
  "text.source.parts": "That text in parts, for the helper `message`.",
  "text.source.singular": "If the text has a plural, its form for the number 1, in parts.",
  "text.parts": "The text in parts, for the helper `message`.",
  "text.filled": "Whether it has placeholders, and all plural forms and the source have the same ones.",
  "text.plural": "The text once for each form of its plural; null if it has a plural in no language.",
  "text.args": "The arguments of the text.",
  "text.shown":
    "The arguments that it shows in any language, the counted one first. They are ordered so that a form that shows one also shows all before it.",
  "text.takesArgs":
    "Whether it has an argument in any language, even one that only selects a choice. Then it is a format string for the platform.",
  "text.plural.arg": "The argument that is counted.",
  "text.plural.forms": "The forms of all categories of the language, in CLDR's order, `other` last.",
  "text.plural.forms[].category": "The CLDR category.",
  "text.plural.forms[].names": "Only `category`: the category, which you may print without a helper.",
  "text.plural.forms[].place": "The index of the category in `locale.counting.forms`; null if only fractions have it.",
  "text.plural.forms[].ranges":
    "The whole numbers of the category, where they end: for `one` in English, from 1 to 1. Empty when they never end.",
  "text.plural.forms[].ranges[].from": "The first number.",
  "text.plural.forms[].ranges[].to": "The last number.",
  "text.plural.forms[].parts": "The form in parts, for the helper `message`.",
  "text.plural.rest":
    "The form of all numbers that are in no range; null in a language such as Russian, where the numbers of several categories never end.",
  "text.plural.exact": "The texts for single numbers, `=0`.",
  "text.plural.exact[].number": "The number.",
  "text.plural.exact[].source": "The text in the catalogue's own language, in parts.",
  "text.plural.exact[].parts": "The text in parts, for the helper `message`.",
  "text.choice": "The text once for each case of its choice; null if it has a choice in no language.",
  "text.choice.arg": "The argument that selects the case.",
  "text.choice.forms": "The cases of all languages, `other` last.",
  "text.choice.forms[].value": "The argument's value, or `other`.",
  "text.choice.forms[].names": "Only `value`: the value, which you may print without a helper.",
  "text.choice.forms[].source": "The form in the catalogue's own language, in parts.",
  "text.choice.forms[].parts": "The text in parts, for the helper `message`.",
  "locale.errors[].message": "The message in this language.",
  "locale.errors[].description": "The description in this language.",
  "locale.errors[].resolution": "The resolution in this language.",
  "migration.from": "The version that the user has.",
  "migration.to": "The latest released version. Changes with `next` for `since` come after it.",
  "migration.renamed": "The entries that had another name.",
  "migration.deprecated": "The entries that have been deprecated, and are not retired.",
  "migration.retired": "The entries that have been retired.",
  "migration.removed": "The codes that are gone.",
  "migration.removed[].since": "A version, or `next`.",
  "change.error": "The entry as it is now.",
  "change.before": "Its earlier name.",
  "change.before.name": "That name.",
  "change.since": "When it changed: a version, a date, or `next`.",
  "migration.removed[].code": "The code.",
  "migration.removed[].name": "Its earlier name.",
  "migration.removed[].names": "That name in the target's case styles, and those of the code, as `error.names`.",
  "migration.removed[].documented": "Whether the API's documentation listed it.",
  "*.codeType": "`integer` or `string`.",
  "*.names": "The name in the target's case styles.",
  "text.ordinal":
    "The text once for each form of its ordinal (1st, 2nd); null if it has an ordinal in no language, or a plural as well.",
  "text.ordinal.arg": "The argument that is a place.",
  "text.ordinal.forms": "The forms, in CLDR's order; `other` is last.",
  "text.ordinal.forms[].category": "CLDR's category.",
  "text.ordinal.forms[].names": "The category, as `names.category`.",
  "text.ordinal.forms[].parts": "The whole text in this form.",
  "text.plural.none":
    "The text for the number 0, where the message has one and the language has no category `zero`; otherwise null.",
  "text.args[].format":
    "How the text formats the value, where it first does so: `number`, `date` or `time`; null when it shows the value as it is passed.",
  "text.args[].style":
    "The style of the format: `integer`, `percent`, `currency`, `short`, `medium`, `long` or `full`; null for no style, a skeleton or a pattern.",
  "text.args[].identifier": "The name; for a number, `arg` and the number.",
  "text.args[].position": "Its place among the arguments of the entry, from 1.",
  "*.messageParts": "The message in parts.",
};

/** The tables of the template context: one for every template, and one for each object with several paths. */
export function contextTables(catalogue: JsonSchema, locale: JsonSchema): string {
  const described = describedBy(catalogue, locale);
  const section = (title: string, shape: Shape, path: string): string =>
    `#### ${title}\n\n${table(["Field", "Kind", "What it holds"], shapeRows(shape, path, described))}`;
  const shared = [...SHARED].map(([shape, name]) => section(name, shape, name));
  const every = section("in every template", CONTEXT_SHAPES.catalogue, "");
  return [every, ...shared, section("in the template of a migration", MIGRATION, "migration")].join("\n\n");
}

/** Fields that a catalogue may leave out, and that the model fills in: the vocabulary. */
const FILLED_IN = /^vocabulary\b|Value\./;

/** The rows of an object's fields and their nested fields. */
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
    if (words === undefined) throw new Error(`scripts/docs/context-tables.ts has no description of ${at}.`);
    const list = typeof inner === "object" && "each" in inner;
    const element = list ? inner.each : inner;
    const optional = property !== undefined && !list && parent?.required?.includes(field) !== true;
    const nullable = optional && !FILLED_IN.test(at);
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

/** The shape of a list's elements, at the end of a path of list fields. */
function element(shape: Shape, ...fields: readonly string[]): Shape {
  return fields.reduce<Shape>((at, field) => elementOf(member(at, field)) ?? "value", shape);
}

function firstSentence(schema: JsonSchema | undefined): string | undefined {
  return schema?.description?.replace(/(?<=\.) .*/s, "");
}
