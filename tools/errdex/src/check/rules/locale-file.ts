import { basename, extname } from "node:path";
import { whyUnknownTag } from "../../catalogue/known-tag.ts";
import type { Path, SourceDocument } from "../../diagnostics/document.ts";
import { isPseudo } from "../../messages/pseudo-locale.ts";
import { lineOf, type Problem, problem, type Rule } from "../shared/rule.ts";

export const localeFile: Rule = {
  id: "locale-file",
  severity: "error",
  summary:
    "A locale file is named after its language, belongs to this catalogue, and is the only one for that language. The tag of every language is one that there is, and no pseudo-locale.",
  *check({ source: { catalogue, locales } }) {
    const { id, language } = catalogue.value;
    yield* checkTag(catalogue.document, ["language"], language);
    const seen = new Map<string, string>();
    for (const { document, value } of locales) {
      const stem = basename(document.file, extname(document.file));
      if (value.catalogue !== id) {
        const message = `these texts are for the catalogue ${JSON.stringify(value.catalogue)}, and this one is ${id}`;
        yield problem(document, ["catalogue"], message, "Move the file to its catalogue.");
      }
      if (value.locale !== stem) {
        const message = `the file is named ${stem}, and its locale is ${value.locale}`;
        yield problem(document, ["locale"], message, "Give both the same BCP 47 tag.");
      }
      if (value.locale === language) {
        const where = `${catalogue.document.file}, ${lineOf(catalogue.document, ["language"])}`;
        const message = `${language} is the catalogue's own language (${where})`;
        yield problem(document, ["locale"], message, "Keep those texts in the catalogue, and delete this file.");
      }
      yield* checkTag(document, ["locale"], value.locale);
      const other = seen.get(value.locale);
      if (other !== undefined) {
        yield problem(document, ["locale"], `${other} has the texts of ${value.locale} too`, "Keep one of the two.");
      }
      seen.set(value.locale, document.file);
    }
  },
};

function* checkTag(document: SourceDocument, path: Path, tag: string): Generator<Problem> {
  const message = isPseudo(tag)
    ? `${tag} is a pseudo-locale, which errdex makes itself when it is asked to`
    : whyUnknownTag(tag);
  if (message !== null) yield problem(document, path, message, "Name the language that the texts are in by its tag.");
}
