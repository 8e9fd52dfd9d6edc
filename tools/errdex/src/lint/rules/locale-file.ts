import { basename, extname } from "node:path";
import type { Path, SourceDocument } from "../../load/document.ts";
import { isPseudo } from "../../model/pseudo-locale.ts";
import { lineOf, type Problem, problem, type Rule } from "../rule.ts";

export const localeFile: Rule = {
  id: "locale-file",
  severity: "error",
  summary:
    "A locale file is named after its language, belongs to this catalogue, and is the only one for that language. No language is a pseudo-locale.",
  *check({ source: { catalogue, locales } }) {
    const { id, language } = catalogue.value;
    if (isPseudo(language)) yield pseudo(catalogue.document, ["language"], language);
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
      if (isPseudo(value.locale)) yield pseudo(document, ["locale"], value.locale);
      const other = seen.get(value.locale);
      if (other !== undefined) {
        yield problem(document, ["locale"], `${other} has the texts of ${value.locale} too`, "Keep one of the two.");
      }
      seen.set(value.locale, document.file);
    }
  },
};

function pseudo(document: SourceDocument, path: Path, tag: string): Problem {
  const help = "Name the language that the texts are in.";
  return problem(document, path, `${tag} is a pseudo-locale, which errdex makes itself when it is asked to`, help);
}
