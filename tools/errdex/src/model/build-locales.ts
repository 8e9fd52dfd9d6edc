import {
  type Catalogue,
  type Locale,
  type StalePolicy,
  TEXT_FIELDS,
  type TextField,
  type TranslationState,
} from "../load/catalogue.ts";
import { localeNames } from "./locale-names.ts";
import { displayMessage, type MessagePart } from "./message.ts";
import { choiceForms, type PluralForms, pluralForms } from "./message-forms.ts";
import type { ErrorModel, LocaleModel, LocalisedErrorModel, TextModel } from "./model.ts";
import { parseMessage } from "./parse-message.ts";
import { orderTextArgs, placeParts, type TextArgs } from "./text-args.ts";
import { hashText } from "./text-hash.ts";

/** What is shown of stale translations unless the catalogue says otherwise: an outdated instruction may do harm. */
const STALE_POLICY: StalePolicy = { message: "translation", description: "translation", resolution: "source" };

const NO_ARGS: TextArgs = { takesArgs: false, counted: null, args: [], gapless: true };

type OwnTexts = { readonly [field in TextField]?: string };

/** A text as the catalogue or a translation has it. */
interface StatedText {
  readonly text: string;
  /** null in the catalogue's own language, which is nobody's translation. */
  readonly state: TranslationState | null;
  readonly stale: boolean;
}
type Texts = { readonly [field in TextField]?: StatedText };

/** A text taken apart, before anything is known of the same text in other languages. */
interface ParsedText extends StatedText {
  readonly field: TextField;
  readonly parts: readonly MessagePart[];
  readonly plural: PluralForms | null;
}
interface ParsedLocale {
  readonly tag: string;
  readonly canonical: boolean;
  /** By the entry's code. */
  readonly texts: ReadonlyMap<string, readonly ParsedText[]>;
}

/**
 * Makes the texts by language: the catalogue's own first, then the translations by tag.
 *
 * @param errors the catalogue's entries as the model has them, in its order.
 */
export function buildLocales(
  catalogue: Catalogue,
  locales: readonly Locale[],
  errors: readonly ErrorModel[],
): LocaleModel[] {
  const own = new Map(
    catalogue.errors.map(({ code, message, description, resolution, editorial }) => {
      const advice = resolution ?? editorial?.resolution;
      return [String(code), { message, description, ...(advice === undefined ? {} : { resolution: advice }) }];
    }),
  );
  const policy = { ...STALE_POLICY, ...catalogue.translations?.stale };
  const parse = (tag: string, canonical: boolean, textsOf: (code: string) => Texts): ParsedLocale => ({
    tag,
    canonical,
    texts: new Map(errors.map((error) => [error.codeText, parseTexts(error, textsOf(error.codeText))])),
  });
  const parsed = [
    parse(catalogue.language, true, (code) => ownTexts(own.get(code) ?? {})),
    ...[...locales]
      .sort((a, b) => (a.locale < b.locale ? -1 : 1))
      .map(({ locale, errors: entries }) =>
        parse(locale, false, (code) => textsIn(entries, code, own.get(code) ?? {}, policy)),
      ),
  ];
  const orders = new Map(errors.map((error) => [error.codeText, orderArgs(error, parsed)]));
  return parsed.map(({ tag, canonical, texts }) => ({
    tag,
    names: localeNames(tag),
    canonical,
    errors: errors
      .map((error) => localise(error, texts.get(error.codeText) ?? [], orders.get(error.codeText)))
      .filter((error) => error.texts.length > 0),
  }));
}

function ownTexts(own: OwnTexts): Texts {
  return Object.fromEntries(Object.entries(own).map(([field, text]) => [field, { text, state: null, stale: false }]));
}

/** The texts of an entry in a language: a stale one that the policy leaves to the source is not among them. */
function textsIn(entries: Locale["errors"], code: string, own: OwnTexts, policy: StalePolicy): Texts {
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const translation = entry?.[field];
      const source = own[field];
      if (translation === undefined || source === undefined) return [];
      const { text, state } = translation;
      const stale = translation.source !== hashText(source);
      return stale && policy[field] === "source" ? [] : [[field, { text, state, stale }]];
    }),
  );
}

function parseTexts({ args }: ErrorModel, texts: Texts): ParsedText[] {
  const names = args.map(({ name }) => name);
  return TEXT_FIELDS.flatMap((field): ParsedText[] => {
    const stated = texts[field];
    if (stated === undefined) return [];
    const { parts } = parseMessage(stated.text, names);
    return [{ ...stated, field, parts, plural: pluralForms(parts) }];
  });
}

/** The order of the arguments of each of an entry's texts, over all languages. */
function orderArgs({ codeText, args }: ErrorModel, locales: readonly ParsedLocale[]): Map<TextField, TextArgs> {
  const all = locales.flatMap(({ texts }) => texts.get(codeText) ?? []);
  return new Map(
    TEXT_FIELDS.map((field) => [
      field,
      orderTextArgs(
        args,
        all.filter((text) => text.field === field),
      ),
    ]),
  );
}

function localise(
  { code, codeText, names, args }: ErrorModel,
  parsed: readonly ParsedText[],
  orders: ReadonlyMap<TextField, TextArgs> = new Map(),
): LocalisedErrorModel {
  const texts = parsed.map((text): TextModel => {
    const { field, state, stale } = text;
    const order = orders.get(field) ?? NO_ARGS;
    const parts = placeParts(text.parts, args, order);
    return {
      field,
      names: { field },
      key: `${codeText}.${field}`,
      state,
      stale,
      takesArgs: order.takesArgs,
      args: order.args,
      counts: order.counted !== null,
      parts,
      plural: pluralForms(parts),
      choice: choiceForms(parts),
    };
  });
  const shown = (field: TextField): string | null => {
    const text = texts.find((one) => one.field === field);
    return text === undefined ? null : displayMessage(text.parts);
  };
  const [message, description, resolution] = [shown("message"), shown("description"), shown("resolution")];
  return { code, codeText, names, args, message, description, resolution, texts };
}
