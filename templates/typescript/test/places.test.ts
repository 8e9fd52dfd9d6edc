import { expect, test } from "vitest";
import { explain } from "../runtime/src/decoded.ts";
import type { PathPlace, Step } from "../runtime/src/envelope.ts";
import { headerOf } from "../runtime/src/headers.ts";
import { ExampleError } from "../runtime/src/index.ts";
import { valuesAt } from "../runtime/src/places.ts";
import { fromResponse } from "../runtime/src/response.ts";
import { transformCode } from "../runtime/src/transform.ts";

const step = (more: Partial<Step>): Step => ({ member: null, index: null, where: null, is: null, ...more });
const path = (...steps: Step[]): PathPlace => ({ isRoot: true, steps, header: null, httpStatus: false, transform: [] });
const read = (body: unknown, ...steps: Step[]): readonly unknown[] =>
  valuesAt(path(...steps), { node: body, source: { body, httpStatus: null } });
const ALL = step({ where: [] });

test("a path leads to every value that fits, and nowhere where something is missing", () => {
  const body = { errors: [{ code: 1, kind: "a" }, "no", { kind: { code: 2 } }, { code: 3, kind: "b" }] };
  const errors = step({ member: "errors" });
  const code = step({ member: "code" });
  expect(read(body, errors, ALL, code)).toEqual([1, 3]);
  expect(read(body, errors, step({ index: 3 }), code)).toEqual([3]);
  expect(read(body, errors, step({ index: 4 }))).toEqual([]);
  expect(read(body, errors, step({ where: ["kind"], is: "b" }), code)).toEqual([3]);
  expect(read(body, errors, step({ where: ["kind", "code"] }))).toEqual([{ kind: { code: 2 } }]);
  expect(read(body, step({ member: "toString" }))).toEqual([]);
  expect(read(body, step({ index: 0 }))).toEqual([]);
});

test("wide, deep and cyclic bodies are read up to a bound", () => {
  const wide = Array.from({ length: 100 }, (): unknown => []);
  for (const each of wide) (each as unknown[]).push(...wide);
  expect(read(wide, ...Array.from({ length: 16 }, () => ALL)).length).toBeLessThanOrEqual(10_000);
  const cyclic: Record<string, unknown> = {};
  cyclic.error = cyclic;
  expect(read(cyclic, ...Array.from({ length: 16 }, () => step({ member: "error" })))).toEqual([cyclic]);
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  expect(read({ a: proxy }, step({ member: "a" }), ALL)).toEqual([]);
  const hostile = new Proxy([1], {
    get: () => {
      throw new Error("no");
    },
  });
  expect(read(hostile, ALL)).toEqual([]);
});

test("a header is found in what clients give", () => {
  for (const headers of [
    new Headers({ "X-Id": "a" }),
    new Map([["X-ID", "a"]]),
    { "x-Id": "a" },
    { "x-id": ["a", "b"] },
    [["X-Id", "a"]],
    { get: (name: string) => (name === "x-id" ? "a" : null) },
  ]) {
    expect(headerOf(headers, "x-id")).toBe("a");
    expect(headerOf(headers, "y")).toBeUndefined();
  }
  const throwing = {
    get get(): unknown {
      throw new Error("no");
    },
  };
  for (const none of [null, undefined, "x-id", 5, [], [null], throwing, { "x-id": 5 }]) {
    expect(headerOf(none, "x-id")).toBeUndefined();
  }
});

test("the response of fetch may stand beside its body", () => {
  const body = { ok: false, code: 1001 };
  const response = new Response(null, { status: 401, headers: { "X-Request-Id": "r-9" } });
  expect(fromResponse(body, response)).toMatchObject({ httpStatus: 401, requestId: "r-9" });
  expect(fromResponse(body, { headers: { "x-request-id": "r-9" } })).toMatchObject({
    httpStatus: null,
    requestId: "r-9",
  });
  expect(fromResponse(body, 401)).toMatchObject({ httpStatus: 401, requestId: null });
  expect(fromResponse({ status: 200, headers: { "x-request-id": "r-9" }, data: body })).toMatchObject({
    requestId: "r-9",
  });
});

test("a code that has an entry is not transformed any further", () => {
  const steps = [{ kind: "after", text: "#" } as const, { kind: "dropPrefix", text: "1" } as const];
  expect(transformCode("acme#1001", steps)).toBe("1001");
  expect(transformCode("acme#1999", steps)).toBe("999");
  expect(transformCode("1001#", steps)).toBe("001#");
});

test("an error is made of a code, without a response", () => {
  const cause = new Error("why");
  const error = ExampleError.fromCode(1001, { message: "gone", httpStatus: 401, cause });
  expect(error).toBeInstanceOf(ExampleError);
  expect(error).toMatchObject({ code: 1001, httpStatus: 401, cause, message: "1001 TOKEN_EXPIRED: gone" });
  expect(ExampleError.fromCode(4711).entry).toBeNull();
  expect(
    explain({ code: 1001, subcode: "QUOTA_EXCEEDED", message: null, requestId: null, time: null }).subentry?.name,
  ).toBe("QUOTA_EXCEEDED");
});
