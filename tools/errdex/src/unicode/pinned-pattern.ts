import { PROPERTIES } from "./characters.generated.js";

/**
 * Makes a regular expression in which `\p{…}` is what one version of Unicode says, and not the one that Node
 * happens to have. It is compiled when it is first asked for, because the lists of characters are long.
 *
 * @param source the expression as `new RegExp` takes it. `\p{…}` may stand between `[` and `]` only, and only with
 *   a property of scripts/pin/characters.ts.
 * @param flags with `u`.
 * @returns a function that gives the expression, the same one each time.
 * @throws TypeError when the expression is asked for and a property is not pinned.
 */
export function pinnedPattern(source: string, flags: string): () => RegExp {
  let pattern: RegExp | null = null;
  return () => {
    pattern ??= new RegExp(
      source.replaceAll(/\\p\{([^}]*)\}/g, (_, name: string) => rangesOf(name)),
      flags,
    );
    return pattern;
  };
}

/** The characters of a property, as they are written between `[` and `]`. */
function rangesOf(property: string): string {
  const ranges = Object.hasOwn(PROPERTIES, property) ? PROPERTIES[property] : undefined;
  if (ranges === undefined) throw new TypeError(`the property ${property} is not pinned`);
  return ranges.replaceAll(/[0-9a-f]+/g, "\\u{$&}").replaceAll(" ", "");
}
