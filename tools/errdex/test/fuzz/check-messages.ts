import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { FluentParser } from "@fluent/syntax";
import { baseCompile } from "@intlify/message-compiler";
import { IntlMessageFormat } from "intl-messageformat";
import { marked, type Tokens } from "marked";
import { parse as parseYaml } from "yaml";
import { TEXT_FIELDS, type TextField } from "../../src/catalogue/field-lists.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { placeholdersOf } from "../../src/messages/message.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { codeNames } from "../../src/targets/names.ts";
import { loadMessages, sayMessage } from "../messages/chrome/read-messages.ts";
import { meaningOf, plainMeaningOf, type Values } from "../messages/meaning.ts";
import { listed } from "../support/mo-messages.ts";
import { tryProgram } from "../support/program.ts";
import { findProgram } from "../support/programs.ts";
import { difference } from "./compare.ts";
import { type Made, textOf } from "./make-catalogue.ts";
import { readJson, readPhp, readProperties, readXml, undoEscapes, unquote, widen } from "./read-bundles.ts";

/** A text of a message file. */
interface Text {
  readonly code: string;
  readonly name: string;
  /** The code as names have it. */
  readonly names: { readonly [name: string]: string };
  readonly field: TextField;
  readonly source: string;
  /** Whether it holds arguments. */
  readonly filled: boolean;
  /** What it says, where it holds none. */
  readonly said: string;
}

/** A language of a catalogue, and the folder with the outputs. */
interface Language {
  readonly tag: string;
  readonly own: boolean;
  readonly out: string;
  readonly made: Made;
  readonly texts: readonly Text[];
}

/** How the files of a target are held against a language's texts. Throws when something is wrong. */
type Check = (language: Language) => void;

/**
 * Reads the message files and the reference of a catalogue as their readers do, and compares the texts.
 *
 * @param out where the targets have their folders.
 * @param refused the targets that are not there.
 * @returns the first problem; null when there is none.
 */
export function checkMessages(made: Made, out: string, refused: readonly string[]): string | null {
  for (const language of languagesOf(made, out)) {
    for (const [target, check] of Object.entries(CHECKS)) {
      if (refused.includes(target)) continue;
      try {
        check(language);
      } catch (error) {
        return `${target}, ${language.tag}: ${error instanceof Error ? error.message.slice(0, 1500) : error}`;
      }
    }
  }
  return null;
}

function languagesOf(made: Made, out: string): Language[] {
  const { catalogue, observed, locales } = made;
  const entries = [...catalogue.errors, ...(observed?.errors ?? [])];
  // An outdated instruction may do harm.
  const stale = { message: "translation", description: "translation", resolution: "source" };
  const policy = { ...stale, ...catalogue.translations?.stale };
  const entryTexts = (sourceOf: (code: string, field: TextField) => string | undefined): Text[] =>
    entries.flatMap(({ code, name }) =>
      TEXT_FIELDS.flatMap((field) => {
        const source = sourceOf(String(code), field);
        if (source === undefined) return [];
        const filled = placeholdersOf(parseMessage(source).parts).length > 0;
        const said = filled ? "" : plainMeaningOf(source, {});
        return [{ code: String(code), name, names: codeNames(code), field, source, filled, said }];
      }),
    );
  const own = new Map(entries.map((entry) => [String(entry.code), entry]));
  const ownOf = (code: string, field: TextField): string | undefined => {
    const entry = own.get(code);
    return entry && textOf(entry, field);
  };
  const languages = locales.map(({ locale: tag, errors }): Language => {
    const texts = entryTexts((code, field) => {
      const translation = Object.hasOwn(errors, code) ? errors[code]?.[field] : undefined;
      const isStale = translation?.source !== hashText(ownOf(code, field) ?? "");
      return isStale && policy[field] === "source" ? undefined : translation?.text;
    });
    return { tag, own: false, out, made, texts };
  });
  return [{ tag: catalogue.language, own: true, out, made, texts: entryTexts(ownOf) }, ...languages];
}

const CHECKS: Readonly<Record<string, Check>> = {
  messages: ({ tag, out, made, texts }) => {
    const bundle = readJson(out, "messages/i18next", tag, `${made.catalogue.package}.json`);
    for (const { code, field, said } of plain(texts)) {
      // An invisible joiner keeps i18next from reading `{{` and `$t(`.
      const shown = String(member(bundle, code, field)).replaceAll(/([{$])\u2060(?=[{t]|$)/g, "$1");
      same(said.replaceAll(/([{$])\u2060(?=[{t]|$)/g, "$1"), shown, code, field);
    }
  },
  "messages-formatjs": ({ tag, out, texts }) => {
    const bundle = readJson(out, "messages-formatjs", `${tag}.json`);
    same(texts.map(keyOf).sort(), Object.keys(bundle).sort(), "keys");
    for (const text of texts) sayAll(text, tag, (values) => format(member(bundle, keyOf(text)), tag, values));
  },
  "messages-arb": ({ tag, out, made, texts }) => {
    const bundle = readJson(out, "messages-arb", `${made.catalogue.package}_${tag.replaceAll("-", "_")}.arb`);
    const keys = Object.keys(bundle).filter((key) => !key.startsWith("@"));
    same(texts.length, keys.length, "the number of keys");
    for (const text of texts) {
      // Ordinals and most single numbers are the general case there.
      if (/selectordinal|=\d+ \{/.test(text.source)) continue;
      const key = `error${text.names.word}${text.field[0]?.toUpperCase()}${text.field.slice(1)}`;
      sayAll(text, tag, (values) => format(member(bundle, key), tag, values, true));
    }
  },
  "messages-fluent": ({ tag, out, made, texts }) => {
    const file = readFileSync(join(out, "messages-fluent", tag, `${made.catalogue.package}.ftl`), "utf8");
    const junk = new FluentParser({ withSpans: false }).parse(file).body.filter(({ type }) => type === "Junk");
    same([], junk, "what is not understood");
    const bundle = new FluentBundle(`${tag}-u-nu-latn`, { useIsolating: false });
    same([], bundle.addResource(new FluentResource(file)), "the errors");
    for (const text of texts) {
      if (text.source.includes("selectordinal")) continue;
      const pattern = bundle.getMessage(`error-${text.names.code}`)?.attributes[text.field];
      sayAll(text, tag, (values) => (pattern === undefined ? null : bundle.formatPattern(pattern, values)));
    }
  },
  "messages-vue": ({ tag, out, texts }) => {
    const bundle = readJson(out, "messages-vue", `${tag}.json`);
    for (const { code, field } of texts) {
      const mistakes: string[] = [];
      const text = String(member(bundle, code, field));
      baseCompile(text, { mode: "arrow", onError: ({ message }) => mistakes.push(message) });
      same([], mistakes, code, field);
    }
  },
  "messages-gettext": ({ tag, out, made, texts }) => {
    const folder = join(out, "messages-gettext", tag.replaceAll("-", "_"), "LC_MESSAGES");
    const po = readFileSync(join(folder, `${made.catalogue.package}.po`));
    const messages = listed(po.toString("utf8"));
    const byContext = new Map(messages?.map(({ id, text }) => [id.split("\u0004")[0], text]));
    for (const text of plain(texts)) {
      const found = byContext.get(keyOf(text));
      // A draft is fuzzy, and not in what programs load.
      if (found !== undefined)
        same(
          text.said,
          found.replace(/\{\{|\}\}/g, (pair) => pair[0] as string),
          keyOf(text),
        );
    }
    const commands = findProgram("gettext");
    if (commands === null) return;
    const args = ["--check", "--no-hash", "--output-file=-", "-"];
    const { status, stdout, stderr } = tryProgram(commands.msgfmt, args, { input: po });
    same({ status: 0, said: "" }, { status, said: stderr.toString() }, "msgfmt");
    same(true, readFileSync(join(folder, `${made.catalogue.package}.mo`)).equals(stdout), "the same bytes as msgfmt's");
  },
  "messages-xliff": ({ tag, out, made, texts }) => {
    const units = new Map<string, string>();
    let id = "";
    const file = `${made.catalogue.package}+intl-icu.${tag.replaceAll("-", "_")}.xlf`;
    readXml(join(out, "messages-xliff", file), (name, attributes, text) => {
      if (name === "trans-unit") id = attributes.id ?? "";
      if (name === "target") units.set(id, text);
    });
    same(texts.map(keyOf).sort(), [...units.keys()].sort(), "keys");
    for (const text of texts) {
      same(parseMessage(text.source).parts, parseMessage(units.get(keyOf(text)) ?? "").parts, keyOf(text));
    }
  },
  "messages-android": ({ own, out, made, texts }) => {
    const folder = join(out, "messages-android");
    const prefix = snake(made.catalogue.package);
    for (const name of own ? readdirSync(folder) : []) {
      if (!name.startsWith("values")) continue;
      const strings = new Map<string, string>();
      readXml(join(folder, name, `${prefix}.xml`), (element, attributes, text) => {
        if (element === "string") strings.set(attributes.name ?? "", text);
      });
      if (name !== "values") continue;
      for (const { names, field, said } of plain(texts)) {
        const text = strings.get(`${prefix}_${names.word}_${field}`) ?? "";
        same(said, undoEscapes(text.slice(1, -1)), names.word, field);
      }
    }
  },
  "messages-apple": ({ tag, out, made, texts }) => {
    const file = join(out, "messages-apple", `${tag}.lproj`, pascal(made.catalogue.package));
    readXml(`${file}.stringsdict`, () => {});
    const strings = new Map<string, string>();
    const rest = readFileSync(`${file}.strings`, "utf8")
      .replace(/^("(?:\\.|[^"\\])*") = ("(?:\\.|[^"\\])*");$/gms, (_, key: string, text: string) => {
        strings.set(undoEscapes(key.slice(1, -1)), undoEscapes(text.slice(1, -1)));
        return "";
      })
      .replace(/\/\*.*?\*\//gs, "");
    same("", rest.trim(), "what is not understood");
    for (const text of plain(texts)) same(text.said, strings.get(keyOf(text)), keyOf(text));
  },
  "messages-xcstrings": ({ tag, out, made, texts }) => {
    const { strings } = readJson(out, "messages-xcstrings", `${pascal(made.catalogue.package)}.xcstrings`);
    for (const text of plain(texts)) {
      const value = member(strings, keyOf(text), "localizations", tag, "stringUnit", "value");
      same(text.said, value, keyOf(text));
    }
  },
  "messages-resx": ({ tag, own, out, made, texts }) => {
    const values = new Map<string, string>();
    let key = "";
    const file = `${pascal(made.catalogue.package)}${own ? "" : `.${tag}`}.resx`;
    readXml(join(out, "messages-resx", file), (name, attributes, text) => {
      if (name === "data") key = attributes.name ?? "";
      if (name === "value") values.set(key, text);
    });
    for (const text of plain(texts)) same(text.said, values.get(keyOf(text)), keyOf(text));
  },
  "messages-java": ({ tag, own, out, made, texts }) => {
    const folder = join(out, "messages-java", made.catalogue.package.replaceAll("-", "_"));
    const file = join(folder, own ? "messages.properties" : `messages_${tag.replaceAll("-", "_")}.properties`);
    const values = readProperties(readFileSync(file, "utf8"));
    for (const text of plain(texts)) {
      same(text.said, unquote(values.get(keyOf(text)) ?? ""), keyOf(text));
    }
  },
  "messages-rails": ({ tag, out, made, texts }) => {
    const scope = snake(made.catalogue.package);
    const bundle: unknown = parseYaml(readFileSync(join(out, "messages-rails", `${scope}.${tag}.yml`), "utf8"));
    const errors = member(bundle, tag, scope);
    for (const { code, field, said } of plain(texts)) {
      same(said, String(member(errors, code, field)).replaceAll("%%", "%"), code, field);
    }
  },
  "messages-homeassistant": ({ tag, out, texts }) => {
    const bundle = readJson(out, "messages-homeassistant/translations", `${tag}.json`);
    for (const { name, field, source } of plain(texts)) {
      if (field !== "message") continue;
      const expected = plainMeaningOf(source, {}, widen);
      for (const at of [["exceptions", "message"] as const, ["issues", "title"] as const]) {
        const text = member(bundle, at[0], name.toLowerCase(), at[1]);
        same(expected, format(text, tag, {}), name, at[1]);
      }
    }
  },
  "messages-icu": ({ tag, out, texts }) => {
    const bundle = readJson(out, "messages-icu", `${tag}.json`);
    same(texts.map(keyOf).sort(), Object.keys(bundle).sort(), "keys");
    for (const text of texts) sayAll(text, tag, (values) => format(member(bundle, keyOf(text)), tag, values, true));
  },
  "messages-laravel": ({ tag, out, made, texts }) => {
    const file = join(out, "messages-laravel", tag.replaceAll("-", "_"), `${snake(made.catalogue.package)}.php`);
    const lines = readPhp(readFileSync(file, "utf8"));
    for (const text of plain(texts)) {
      same(text.said.replaceAll("\u2060", ""), lines.get(keyOf(text))?.replaceAll("\u2060", ""), keyOf(text));
    }
  },
  "messages-go-i18n": ({ tag, out, made, texts }) => {
    const scope = made.catalogue.package;
    const bundle = member(readJson(out, "messages-go-i18n", `${scope}.${tag}.json`), scope);
    for (const text of plain(texts)) {
      same(text.said, String(member(bundle, keyOf(text))).replace(/\{\{"(\{+)"\}\}/g, "$1"), keyOf(text));
    }
  },
  "messages-chrome": ({ tag, out, made, texts }) => {
    const file = join(out, "messages-chrome/_locales", tag.replaceAll("-", "_"), "messages.json");
    const messages = loadMessages(file);
    for (const { names, field, said } of plain(texts)) {
      const message = messages.get(`${snake(made.catalogue.package)}_${names.word}_${field}`.toLowerCase()) ?? "";
      same(said.replaceAll("\u2060", ""), sayMessage(message, []).replaceAll("\u2060", ""), names.word, field);
    }
  },
  markdown: ({ own, out }) => {
    const folder = join(out, "markdown");
    const pages = own ? (readdirSync(folder, { recursive: true }) as string[]) : [];
    for (const page of pages.filter((name) => name.endsWith(".md"))) {
      marked.walkTokens(marked.lexer(readFileSync(join(folder, page), "utf8")), (token) => {
        if (token.type === "image" || (token.type === "code" && !page.includes("names"))) {
          throw new Error(`${page} has ${token.type}: ${token.raw}`);
        }
        if (token.type !== "html") return;
        const tag = (token as Tokens.HTML).raw.trim();
        if (
          !/^(?:<br>|(?:<a id="[\w-]+">(?:<\/a>)?)+|<\/a>|<div dir="rtl">|<\/div>|<!-- Generated by errdex (?:(?!-->).)*-->)$/s.test(
            tag,
          )
        ) {
          throw new Error(`${page} has markup: ${tag}`);
        }
      });
    }
  },
};

const keyOf = ({ code, field }: Text): string => `${code}.${field}`;
const plain = (texts: readonly Text[]): Text[] => texts.filter(({ filled }) => !filled);
const snake = (name: string): string => name.replaceAll("-", "_");
const pascal = (name: string): string =>
  name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** Values for every argument: counted ones are numbers in the first rounds, so that each of them is counted. */
const ROUNDS = [
  { number: 1, text: "lock" },
  { number: 5, text: "it's {x} <b> %s" },
];

function sayAll(text: Text, tag: string, say: (values: Values) => unknown): void {
  const { parts } = parseMessage(text.source);
  const numbers = JSON.stringify(parts);
  for (const { number, text: words } of ROUNDS) {
    const values = Object.fromEntries(
      placeholdersOf(parts).map((name) => [
        name,
        numbers.includes(`{"kind":"plural","name":"${name}"`) ? number : words,
      ]),
    );
    same(meaningOf(text.source, values, tag), say(values), keyOf(text), JSON.stringify(values));
  }
}

function format(text: unknown, tag: string, values: Values, ignoreTag = false): unknown {
  if (typeof text !== "string") return text;
  return new IntlMessageFormat(text, `${tag}-u-nu-latn`, undefined, { ignoreTag }).format(values);
}

function same(expected: unknown, actual: unknown, ...where: readonly (string | undefined)[]): void {
  const found = difference(expected, actual);
  if (found !== null) throw new Error(`${where.join(" ")}${found}`);
}

/** A member of members, each of an object's own. */
function member(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, name)
        ? (inner as Record<string, unknown>)[name]
        : undefined,
    value,
  );
}
