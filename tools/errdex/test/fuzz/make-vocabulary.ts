import type { DeclaredTag, DeclaredValue, DeclaredVocabulary } from "../../src/catalogue/catalogue.ts";
import { DEFAULT_VOCABULARY } from "../../src/catalogue/default-vocabulary.ts";
import { resolve } from "../support/entry-schema.ts";
import type { Draw } from "./draw.ts";
import { anyShownText } from "./hostile-text.ts";
import { valueOfSchema } from "./value-of-schema.ts";

/**
 * Makes lists of values of which some are errdex's own.
 *
 * @param anyId makes ids.
 * @param catalogue the catalogue's id, with which a question may collide.
 */
export function makeVocabulary(draw: Draw, anyId: () => string, catalogue: string): DeclaredVocabulary {
  const action = draw.chance(0.3) ? listOf(draw, "actionValue", anyId, DEFAULT_VOCABULARY.action) : undefined;
  const actions = (action ?? DEFAULT_VOCABULARY.action).map(({ id }) => id);
  const retry = draw.chance(0.3)
    ? listOf(draw, "retryValue", anyId, DEFAULT_VOCABULARY.retry, { action: () => draw.pick(actions) })
    : undefined;
  const others = action?.slice(1).map(({ forUnknown: _, ...rest }: DeclaredValue & { forUnknown?: unknown }) => rest);
  const lists = {
    fault: draw.chance(0.3) ? listOf(draw, "value", anyId, DEFAULT_VOCABULARY.fault) : undefined,
    // A value of errdex's own may have an action that the list of actions lacks.
    retry: retry?.map((value) => ({ ...value, action: draw.pick(actions) })),
    severity: draw.chance(0.3) ? listOf(draw, "value", anyId, DEFAULT_VOCABULARY.severity) : undefined,
    action: action && [...action.slice(0, 1), ...(others ?? [])],
    tags: draw.chance(0.5) ? tagsOf(draw, anyId, catalogue) : undefined,
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list !== undefined)) as DeclaredVocabulary;
}

type Makers = Parameters<typeof valueOfSchema>[2];

function listOf(
  draw: Draw,
  definition: string,
  anyId: () => string,
  shipped: readonly DeclaredValue[],
  makers: Makers = {},
): DeclaredValue[] {
  const own = draw.many(1, 3, () => declaredValue(draw, definition, anyId(), makers));
  const kept = draw.some(shipped, 0.5).map(({ id }) => ({ id }));
  return [...new Map([...own, ...kept].map((value) => [value.id, value])).values()];
}

function declaredValue(draw: Draw, definition: string, id: string, makers: Makers): DeclaredValue {
  const schema = resolve({ $ref: `#/definitions/${definition}` });
  const texts = { title: anyShownText(draw), description: anyShownText(draw) };
  return { ...(valueOfSchema(draw, schema, makers) as object), ...texts, id };
}

/** Tags of which no two give a function of the same name. */
function tagsOf(draw: Draw, anyId: () => string, catalogue: string): DeclaredTag[] {
  const taken = new Set(["retryable", `${catalogue}errorcode`.replaceAll("-", "")]);
  return draw
    .many(1, 4, () => declaredValue(draw, "tagValue", anyId(), {}))
    .filter(({ id }) => {
      const name = id.replaceAll("-", "");
      return !taken.has(name) && taken.add(name);
    });
}
