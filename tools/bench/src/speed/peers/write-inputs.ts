import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_LANGUAGE, PHRASES } from "../made/phrases.ts";
import { type Texts, textsOf } from "../made/write-catalogue.ts";

/**
 * Writes the texts of a made catalogue as tokens of style-dictionary, one file for each language.
 *
 * Braces are written as bars: style-dictionary reads `{name}` as a reference to another token.
 *
 * @param size the number of entries.
 */
export function writeTokens(folder: string, size: number): void {
  mkdirSync(join(folder, "tokens"), { recursive: true });
  for (const [tag, phrases] of Object.entries(PHRASES)) {
    const entries = Array.from({ length: size }, (_, index) => {
      const texts: Texts = textsOf(index, phrases);
      const fields = Object.entries(texts).map(([field, text]) => [field, { value: text.replace(/[{}]/g, "|") }]);
      return [String(index), Object.fromEntries(fields)];
    });
    writeFileSync(join(folder, "tokens", `${tag}.json`), JSON.stringify({ [tag]: Object.fromEntries(entries) }));
  }
}

/**
 * Writes the names of a made catalogue as a JSON Schema, from which quicktype makes an enum.
 *
 * @param size the number of entries.
 */
export function writeSchema(folder: string, size: number): void {
  mkdirSync(folder, { recursive: true });
  const { things = [] } = PHRASES[OWN_LANGUAGE] ?? {};
  const names = Array.from({ length: size }, (_, index) => {
    return `${String(things[index % things.length]).toUpperCase()}_${index}`;
  });
  const schema = {
    $schema: "http://json-schema.org/draft-06/schema#",
    type: "object",
    additionalProperties: false,
    required: ["code"],
    properties: { code: { type: "string", enum: names } },
  };
  writeFileSync(join(folder, "schema.json"), JSON.stringify(schema));
}
