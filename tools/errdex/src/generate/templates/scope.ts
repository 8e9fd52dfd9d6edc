import { type Shape, stepInto } from "./shape.ts";

/** What a piece of a template can name. */
export interface Scope {
  /** What `@root` is, also inside a partial. */
  readonly root: Shape;
  /** What `this` is, innermost last. */
  readonly contexts: readonly Shape[];
  readonly blockParams: ReadonlyMap<string, Shape>;
  readonly inComment: boolean;
  /** The template and the partials within it that are being checked, outermost first. */
  readonly templates: readonly string[];
}

/** The shape of what a list holds; null when the shape is no list. */
export function elementOf(shape: Shape | null): Shape | null {
  return shape !== null && typeof shape === "object" && "each" in shape ? shape.each : null;
}

/** The scope inside `{{#each}}`, with the element as `this` and as the first block parameter. */
export function enterEach(scope: Scope, element: Shape, [item, index]: readonly string[]): Scope {
  const blockParams = new Map(scope.blockParams);
  if (item !== undefined) blockParams.set(item, element);
  if (index !== undefined) blockParams.set(index, "value");
  return { ...scope, contexts: [...scope.contexts, element], blockParams };
}

/** The shape that a path leads to; null when there is no such field. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope, nameKeys: ReadonlySet<string>): Shape | null {
  const [head, ...rest] = path.parts as string[];
  // `@first`, `@index` and their like.
  if (path.data && head !== "root") return "value";
  let shape: Shape | null | undefined;
  if (path.data) shape = scope.root;
  else if (head !== undefined && path.depth === 0 && scope.blockParams.has(head)) shape = scope.blockParams.get(head);
  else {
    shape = scope.contexts.at(-1 - path.depth);
    if (head !== undefined) rest.unshift(head);
  }
  for (const field of rest) {
    if (shape === null || shape === undefined) return null;
    shape = stepInto(shape, field, nameKeys);
  }
  return shape ?? null;
}
