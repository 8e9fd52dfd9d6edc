import type { HelperFunctions } from "../helpers/helper-functions.ts";
import { TEMPLATE_SUPPORT, type TemplateSupport } from "./template-support.ts";

/** Renders a template for what `this` and `@root` are. */
type Render = (root: object) => string;

/** The functions of a target's templates. */
export interface Renders {
  /** Those that files are rendered from, by name. */
  readonly files: ReadonlyMap<string, Render>;
  /** The templates of paths, by their text. */
  readonly paths: ReadonlyMap<string, Render>;
}

type Make = (
  helpers: HelperFunctions,
  support: TemplateSupport,
) => { readonly files: readonly [string, Render][]; readonly paths: readonly [string, Render][] };

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
    const { files, paths } = make(helpers, TEMPLATE_SUPPORT);
    const begun = (renders: readonly [string, Render][]): Map<string, Render> =>
      new Map(
        renders.map(([name, render]) => [
          name,
          (root) => {
            helpers.begin(root);
            return render(root);
          },
        ]),
      );
    return { files: begun(files), paths: begun(paths) };
  };
}
