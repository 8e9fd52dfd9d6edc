import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DecodedError } from "../runtime/src/decoded.ts";
import { parseLog } from "../runtime/src/log.ts";
import { fromResponse } from "../runtime/src/response.ts";

const file = new URL("../../../spec/example/conformance.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8"));

/** An error as the cases state it; null where there is none. */
function summarise(decoded: DecodedError | undefined): object | null {
  if (decoded === undefined) return null;
  const { code, entry, variant, message, requestId, time, messageDiffers, otherEntries } = decoded;
  const otherNames = otherEntries.map(({ name }) => name);
  const summary = { code, name: entry?.name ?? null, message, requestId, time, messageDiffers, otherNames };
  return variant === null ? summary : { ...summary, variant: variant.id };
}

test.each(cases as { name: string; body?: unknown; log?: string; expect: unknown }[])("$name", (each) => {
  const decoded = each.log === undefined ? fromResponse(each.body) : parseLog(each.log);
  expect(summarise(decoded)).toEqual(each.expect);
});
