import Handlebars from "handlebars";
import { createHelpers, type HelperFunctions } from "../../src/generate/helpers/helper-functions.ts";
import { HELPERS } from "../../src/generate/helpers/helpers.ts";
import type { TargetWording } from "../../src/generate/helpers/wording.ts";
import type { Syntax } from "../../src/targets/target.ts";

/**
 * Makes a function that renders with Handlebars' own compiler, which is what our compiler is compared with. The
 * helpers are the same.
 *
 * @param templates their texts, by the name under which a partial is called.
 */
export function byHandlebars(
  templates: ReadonlyMap<string, string>,
  syntax: Syntax,
  wording: TargetWording,
): (source: string, context: object) => string {
  const handlebars = Handlebars.create();
  const helpers = createHelpers(syntax, wording);
  register(handlebars, helpers);
  for (const [name, source] of templates) handlebars.registerPartial(name, source);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return (source, context) => {
    const template =
      compiled.get(source) ??
      handlebars.compile(source, {
        strict: true,
        noEscape: true,
        knownHelpersOnly: true,
        knownHelpers: Object.fromEntries(Object.keys(HELPERS).map((name) => [name, true])),
        explicitPartialContext: true,
        preventIndent: true,
      });
    compiled.set(source, template);
    helpers.begin(context);
    // Some fields of the model are computed when they are read, by accessors of a class.
    return template(context, { allowProtoPropertiesByDefault: true });
  };
}

function register(handlebars: typeof Handlebars, helpers: HelperFunctions): void {
  type Options = Handlebars.HelperOptions;
  const { quote, key, literal, messageIn, forms, text, say, url, comment, isTrue } = helpers;
  handlebars.registerHelper({
    quote: (value: unknown) => quote(value),
    key: (value: unknown) => key(value),
    literal: (value: unknown) => literal(value),
    message: (parts: unknown, { hash }: Options) => messageIn(hash.as)(parts, hash.language),
    forms: (list: unknown) => forms(list),
    text: (value: unknown) => text(value),
    say: (name: unknown, { hash }: Options) => say(name, hash),
    url: (value: unknown) => url(value),
    comment(this: unknown, kind: unknown, options: Options) {
      return comment(kind, () => options.fn(this), options.hash.indent);
    },
    if(this: unknown, value: unknown, options: Options) {
      return isTrue(value) ? options.fn(this) : options.inverse(this);
    },
    unless(this: unknown, value: unknown, options: Options) {
      return isTrue(value) ? options.inverse(this) : options.fn(this);
    },
    eq: (one: unknown, other: unknown) => one === other,
  });
}
