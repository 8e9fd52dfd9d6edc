import { STREAM } from "./pieces.ts";
import { TemplateWriter } from "./template-writer.ts";

/** The templates of a target, parsed and checked. */
export interface CheckedTemplates {
  /** Every template, by the name under which a partial is called. */
  readonly partials: ReadonlyMap<string, hbs.AST.Program>;
  /** The names of those that files are rendered from. */
  readonly files: readonly string[];
  /** The templates of paths, by their text. */
  readonly paths: ReadonlyMap<string, hbs.AST.Program>;
}

/**
 * Writes templates as JavaScript that joins texts: a function for each file, path and partial, `{{#if}}` as a
 * condition, `{{#each}}` as a loop. `makeRenders` runs it.
 *
 * Of the templates' own text, nothing but string literals is in it, and all names in it are made here. It relies on
 * the checks of `checkTemplate`: every helper, partial and field exists, and no partial calls itself.
 *
 * A file is passed on in parts, so that a big one is never in memory as one text.
 *
 * @returns the body of a function of `helpers` and `support`. It returns the functions of the files and of the paths,
 *   each with its name, which take what `this` and `@root` are; and `render`, which passes a file on.
 */
export function writeTemplates({ partials, files, paths }: CheckedTemplates): string {
  const writer = new TemplateWriter(partials);
  const rows = (functions: readonly (readonly [string, string])[]): string =>
    functions.map(([name, made]) => `[${JSON.stringify(name)}, ${made}],\n`).join("");
  const ofFiles = rows(
    [...new Set(files)].flatMap((name) => {
      const program = partials.get(name);
      return program === undefined ? [] : [[name, writer.file(program)] as const];
    }),
  );
  const ofPaths = rows([...paths].map(([text, program]) => [text, writer.path(program)] as const));
  return `"use strict";
const { quote, key, literal, messageIn, forms, text, say, url, comment, isTrue } = helpers;
const { FLAT_LENGTH, TOP, existing, flatten, placed, read } = support;
let ${STREAM} = "";
let emit;
function flush() {
emit(${STREAM});
${STREAM} = "";
}
function render(file, root, write) {
emit = write;
${STREAM} = "";
file(root);
flush();
emit = undefined;
}
${writer.code()}return { files: [
${ofFiles}], paths: [
${ofPaths}], render };
`;
}
