import { basename, extname } from "node:path";
import { whyUnknownTag } from "../../catalogue/known-tag.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { isPseudo } from "../../messages/pseudo-locale.ts";
import { lineOf, type Problem, problem, type Rule } from "../shared/rule.ts";

export const localeFile: Rule = {
  id: "locale-file",
  *check({ source: { catalogue, locales } }) {
    const { id, language } = catalogue.value;
    yield* checkTag(catalogue.document, ["language"], language);
    const seen = new Map<string, string>();
    for (const { document, value } of locales) {
      const stem = basename(document.file, extname(document.file));
      if (value.catalogue !== id) {
        const message = `this file belongs to the catalogue ${JSON.stringify(value.catalogue)}, not to ${id}`;
        yield problem(document, ["catalogue"], message, "Move the file to that catalogue.");
      }
      if (value.locale !== stem) {
        const message = `the file is named ${stem}, but its locale is ${value.locale}`;
        yield problem(document, ["locale"], message, "Use the same BCP 47 tag for both.");
      }
      if (value.locale === language) {
        const where = `${catalogue.document.file}, ${lineOf(catalogue.document, ["language"])}`;
        const message = `${language} is the catalogue's own language (${where})`;
        yield problem(document, ["locale"], message, "Write these texts in the catalogue, and delete this file.");
      }
      yield* checkTag(document, ["locale"], value.locale);
      const other = seen.get(value.locale);
      if (other !== undefined) {
        yield problem(
          document,
          ["locale"],
          `${other} already has the texts for ${value.locale}`,
          "Keep one of the two files.",
        );
      }
      seen.set(value.locale, document.file);
    }
  },
};

function* checkTag(document: SourceDocument, path: Path, tag: string): Generator<Problem> {
  const message = isPseudo(tag) ? `${tag} is a pseudo-locale, which errdex generates itself` : whyUnknownTag(tag);
  if (message !== null)
    yield problem(document, path, message, "Use the BCP 47 tag of the language that the texts are in.");
}
