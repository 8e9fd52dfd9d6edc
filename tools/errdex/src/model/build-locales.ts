import { type Catalogue, type Locale, type StalePolicy, TEXT_FIELDS, type TextField } from "../load/catalogue.ts";
import type { ErrorModel, LocaleModel, LocalisedErrorModel } from "./model.ts";
import { displayMessage, parseMessage } from "./parse-message.ts";
import { hashText } from "./text-hash.ts";

/** What is shown of stale translations unless the catalogue says otherwise: an outdated instruction may do harm. */
const STALE_POLICY: StalePolicy = { message: "translation", description: "translation", resolution: "source" };

type Texts = { readonly [field in TextField]?: string };

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
  const build = (tag: string, canonical: boolean, textsOf: (code: string) => Texts): LocaleModel => ({
    tag,
    names: { tag },
    canonical,
    errors: errors
      .map((error) => localise(error, textsOf(error.codeText)))
      .filter(({ message, description, resolution }) =>
        [message, description, resolution].some((text) => text !== null),
      ),
  });
  return [
    build(catalogue.language, true, (code) => own.get(code) ?? {}),
    ...[...locales]
      .sort((a, b) => (a.locale < b.locale ? -1 : 1))
      .map(({ locale, errors: entries }) =>
        build(locale, false, (code) => textsIn(entries, code, own.get(code) ?? {}, policy)),
      ),
  ];
}

/** The texts of an entry in a language: a stale one that the policy leaves to the source is not among them. */
function textsIn(entries: Locale["errors"], code: string, own: Texts, policy: StalePolicy): Texts {
  const entry = Object.hasOwn(entries, code) ? entries[code] : undefined;
  return Object.fromEntries(
    TEXT_FIELDS.flatMap((field) => {
      const translation = entry?.[field];
      const source = own[field];
      if (translation === undefined || source === undefined) return [];
      const isShown = policy[field] === "translation" || translation.source === hashText(source);
      return isShown ? [[field, translation.text]] : [];
    }),
  );
}

function localise({ code, codeText, names }: ErrorModel, texts: Texts): LocalisedErrorModel {
  const [message, description, resolution] = TEXT_FIELDS.map((field) => {
    const source = texts[field];
    const parts = source === undefined ? [] : parseMessage(source).parts;
    return { text: source === undefined ? null : displayMessage(parts), parts };
  }) as [Rendered, Rendered, Rendered];
  return {
    code,
    codeText,
    names,
    message: message.text,
    messageParts: message.parts,
    description: description.text,
    descriptionParts: description.parts,
    resolution: resolution.text,
    resolutionParts: resolution.parts,
  };
}

interface Rendered {
  readonly text: string | null;
  readonly parts: LocalisedErrorModel["messageParts"];
}
