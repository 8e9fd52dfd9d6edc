import { expect, test } from "vitest";
import { assertSuccess, ExampleError } from "../runtime/src/index.ts";
import { takeResult } from "../runtime/src/response.ts";

const BODY = { ok: false, code: 1001, msg: "token gone", requestId: "r-1" };

function thrown(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("Nothing was thrown.");
}

test("a result is given as it is, and is undefined where there is none", () => {
  expect(assertSuccess({ ok: true, data: [1] })).toEqual([1]);
  expect(assertSuccess({ ok: true })).toBeUndefined();
});

test("the error is of the package's class, with its name in front of the stack", () => {
  const error = thrown(() => assertSuccess(BODY));
  expect(error).toBeInstanceOf(ExampleError);
  expect(error).toMatchObject({
    name: "ExampleError",
    code: 1001,
    requestId: "r-1",
    body: BODY,
    messageDiffers: true,
  });
  expect((error as Error).stack).toMatch(/^ExampleError: 1001 TOKEN_EXPIRED: token gone\n/);
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ExampleError", error: "TOKEN_EXPIRED" });
});

test("the class that is asked for is thrown", () => {
  class Own extends ExampleError {}
  expect(thrown(() => takeResult(BODY, null, Own))).toBeInstanceOf(Own);
});
