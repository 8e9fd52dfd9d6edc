import { type NameKeys, type Shape, stepInto } from "./shape.ts";

/** The names that are visible at one place in a template. */
export interface Scope {
  /** The shape of `@root`. It is the same inside partials. */
  readonly root: Shape;
  /** The shapes of `this`, innermost last. */
  readonly contexts: readonly Shape[];
  readonly blockParams: ReadonlyMap<string, Shape>;
  readonly inComment: boolean;
  /** The number of blocks and partials around the place. */
  readonly depth: number;
  /** The template that is being checked, and the partials that led here, outermost first. */
  readonly templates: readonly string[];
}

/** The shape of a list's elements; null when the shape is not a list. */
export function elementOf(shape: Shape | null): Shape | null {
  return shape !== null && typeof shape === "object" && "each" in shape ? shape.each : null;
}

/** The scope inside `{{#each}}`, with the element as `this` and as the first block parameter. */
export function enterEach(scope: Scope, element: Shape, [item, index]: readonly string[]): Scope {
  const blockParams = new Map(scope.blockParams);
  if (item !== undefined) blockParams.set(item, element);
  if (index !== undefined) blockParams.set(index, "value");
  return { ...scope, contexts: [...scope.contexts, element], blockParams, depth: scope.depth + 1 };
}

/** What Handlebars tells in `{{#each}}` about the place of the member. */
const POSITION_FIELDS: ReadonlySet<string | undefined> = new Set(["first", "last", "index", "key"]);

/** Whether a path begins at `this` or at `.`, where Handlebars looks for no block parameter. */
export function isScoped({ original }: hbs.AST.PathExpression): boolean {
  return /^\.|this\b/.test(original);
}

/** The shape at the end of a path; null when there is no such field. */
export function resolvePath(path: hbs.AST.PathExpression, scope: Scope, nameKeys: NameKeys): Shape | null {
  const [head, ...rest] = path.parts as string[];
  if (path.data && head !== "root") return POSITION_FIELDS.has(head) && rest.length === 0 ? "value" : null;
  let shape: Shape | null | undefined;
  if (path.data) shape = scope.root;
  else if (head !== undefined && path.depth === 0 && !isScoped(path) && scope.blockParams.has(head))
    shape = scope.blockParams.get(head);
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
