import { dirname, extname, join } from "node:path";
import { stringify } from "yaml";
import type { CatalogueSource, Locale, Typed } from "../../catalogue/catalogue.ts";
import { readJson } from "../../formats/json/json-document.ts";
import { readYaml } from "../../formats/yaml/yaml-document.ts";

/**
 * An empty locale file for a new language. It is JSON or YAML like the catalogue, and names the same schema as
 * the other locale files.
 */
export function newLocale({ catalogue, locales }: CatalogueSource, tag: string): Typed<Locale> {
  const { file } = catalogue.document;
  const extension = extname(file);
  const schemas = locales.map(({ value }) => (value as { $schema?: unknown }).$schema);
  const schema = schemas.find((name) => typeof name === "string");
  const value = {
    ...(schema === undefined ? {} : { $schema: schema }),
    catalogue: catalogue.value.id,
    locale: tag,
    errors: {},
  };
  const isJson = extension.toLowerCase() === ".json";
  const text = isJson ? `${JSON.stringify(value, null, 2)}\n` : stringify(value);
  const { document } = (isJson ? readJson : readYaml)(join(dirname(file), "locales", `${tag}${extension}`), text);
  if (document === null) throw new TypeError(`A new file for ${tag} cannot be read.`);
  return { document, value };
}
