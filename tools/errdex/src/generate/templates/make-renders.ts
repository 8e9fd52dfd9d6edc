import type { HelperFunctions } from "../helpers/helper-functions.ts";
import { TEMPLATE_SUPPORT, type TemplateSupport } from "./template-support.ts";

/** Takes the parts of a text, in their order. */
export type Write = (text: string) => void;

/** The functions of a target's templates. They take what `this` and `@root` are. */
export interface Renders {
  /** Those that files are rendered from, by name. They pass their text on in parts. */
  readonly files: ReadonlyMap<string, (root: object, write: Write) => void>;
  /** The templates of paths, by their text. */
  readonly paths: ReadonlyMap<string, (root: object) => string>;
}

type Make = (
  helpers: HelperFunctions,
  support: TemplateSupport,
) => {
  readonly files: readonly [string, (root: object) => void][];
  readonly paths: readonly [string, (root: object) => string][];
  render(file: (root: object) => void, root: object, write: Write): void;
};

/**
 * Turns the code that `writeTemplates` has written into functions. This is the only place where errdex runs code that
 * is no module: in it, everything that stood in a template is a string literal.
 *
 * @returns a function that takes the helpers of a syntax, and returns the functions of the templates. These throw a
 *   TemplateError when a field that is printed does not exist, and a TypeError when a helper rejects a value.
 */
export function makeRenders(code: string): (helpers: HelperFunctions) => Renders {
  const make = new Function("helpers", "support", code) as Make;
  return (helpers) => {
    const { files, paths, render } = make(helpers, TEMPLATE_SUPPORT);
    return {
      files: new Map(
        files.map(([name, file]) => [
          name,
          (root, write) => {
            helpers.begin(root);
            try {
              render(file, root, write);
            } finally {
              // The functions live longer than the data of one file.
              helpers.end();
            }
          },
        ]),
      ),
      paths: new Map(
        paths.map(([text, path]) => [
          text,
          (root) => {
            helpers.begin(root);
            return path(root);
          },
        ]),
      ),
    };
  };
}
