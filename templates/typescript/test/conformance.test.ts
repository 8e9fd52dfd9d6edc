import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { DecodedError } from "../runtime/src/decoded.ts";
import { type LogError, parseLog, parseLogAll } from "../runtime/src/log.ts";
import { fromResponse } from "../runtime/src/response.ts";

const file = new URL("../../../spec/example/conformance.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(file, "utf8"));

/** An error as the cases state it; null where there is none. */
function summarise(decoded: DecodedError | undefined): object | null {
  if (decoded === undefined) return null;
  const { code, entry, variant, message, requestId, time, messageDiffers, otherEntries } = decoded;
  const otherNames = otherEntries.map(({ name }) => name);
  const { subcode, subentry, otherErrors } = decoded;
  return {
    ...{ code, name: entry?.name ?? null, message, requestId, time, messageDiffers, otherNames },
    ...(variant === null ? {} : { variant: variant.id }),
    ...(subcode === null ? {} : { subcode }),
    ...(subentry === null ? {} : { subname: subentry.name }),
    ...(otherErrors.length === 0 ? {} : { otherErrors: otherErrors.map(summarise) }),
  };
}

interface Case {
  readonly name: string;
  readonly body?: unknown;
  readonly httpStatus?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly log?: string;
  readonly expect: Expected | null;
  readonly all?: readonly Expected[];
}

interface Expected {
  readonly form?: string;
  readonly excerpt?: string;
}

/** The same of an error in a log, with how and where it was found if the case says it. */
function summariseLog(log: string, found: LogError | undefined, expected: Expected | null | undefined): object | null {
  if (found === undefined) return null;
  const form = expected?.form === undefined ? {} : { form: found.form };
  const excerpt = expected?.excerpt === undefined ? {} : { excerpt: log.slice(found.start, found.end) };
  return { ...summarise(found), ...form, ...excerpt };
}

test.each(cases as Case[])("$name", ({ body, httpStatus: status = null, headers = null, log, ...rest }) => {
  const { expect: expected, all = expected === null ? [] : [expected] } = rest;
  if (log === undefined) return expect(summarise(fromResponse(body, { status, headers }))).toEqual(expected);
  expect(summariseLog(log, parseLog(log), expected)).toEqual(expected);
  expect(parseLogAll(log).map((found, index) => summariseLog(log, found, all[index]))).toEqual(all);
});
