// What HTTP clients give, instead of the parsed body.
import { assertSuccess, fromResponse, TuyaError } from "tuya-errors";
import { expect, test } from "vitest";

const body = { success: false, code: 1010, msg: "token invalid", tid: "t1" };
const text = JSON.stringify(body);
const headers = { "content-type": "application/json" };
type Unchecked = never;

/** An error of a client, which has the response. */
function failed(response: unknown, more: object = {}): Error {
  return Object.assign(new Error("Request failed with status code 401"), { response }, more);
}

const pipe = () => undefined;

test.each<[string, unknown, number | null]>([
  ["a text", text, null],
  ["a text with a byte order mark", `\ufeff${text}`, null],
  ["a Buffer", Buffer.from(text), null],
  ["a response of axios", { data: body, status: 401, statusText: "", headers, config: {}, request: {} }, 401],
  ["an axios error", failed({ data: body, status: 401, headers, config: {} }, { isAxiosError: true, code: "X" }), 401],
  ["an axios error with text", failed({ data: text, status: 400, headers }, { isAxiosError: true }), 400],
  ["a response of got", { body, statusCode: 401, headers, pipe }, 401],
  ["an error of got", failed({ body: text, statusCode: 403, headers, pipe }), 403],
  ["a response of superagent", { body, status: 401, headers, text, pipe }, 401],
  ["an error of ofetch", failed(new Response(text, { status: 401 }), { data: body }), 401],
])("%s is read", (_, received, httpStatus) => {
  const error = fromResponse(received);
  expect(error).toMatchObject({ code: 1010, message: "token invalid", requestId: "t1", httpStatus });
  expect(error?.body).toEqual(body);
});

test("a success of an HTTP client gives its result", () => {
  expect(assertSuccess({ data: { success: true, result: 7 }, status: 200, headers })).toBe(7);
  expect(assertSuccess('{"success":true,"result":[]}')).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["a promise", Promise.resolve(body), "await it"],
  ["a response of fetch", new Response(text), "await response.json()"],
  ["an error of ky", failed(new Response(text, { status: 400 })), "await response.json()"],
  ["a response of undici", { statusCode: 200, headers, body: { json: async () => body } }, "await response.json()"],
  ["a stream of axios", { data: { pipe }, status: 200, headers }, "read it to its end"],
  ["a stream", { statusCode: 200, headers, pipe }, "read it to its end"],
])("%s is a TypeError that says what to do", (_, received, advice) => {
  for (const read of [fromResponse, assertSuccess]) {
    expect(() => read(received as Unchecked)).toThrow(TypeError);
    expect(() => read(received as Unchecked)).toThrow(advice);
  }
});

test("what is no JSON is kept, and is an error that is not recognised", () => {
  const page = "<html>502 Bad Gateway</html>";
  const error = fromResponse({ data: page, status: 502, headers });
  expect(error).toMatchObject({ code: null, entry: null, message: null, httpStatus: 502 });
  expect(error?.body).toBe(page);
  expect(fromResponse(failed(undefined, { isAxiosError: true, code: "ECONNREFUSED" }))).toMatchObject({ code: null });
});

test("a status that only the caller knows is kept", () => {
  expect(fromResponse(body, 401)?.httpStatus).toBe(401);
  expect(fromResponse(body)?.httpStatus).toBeNull();
  expect(() => assertSuccess(body, 401)).toThrow(expect.objectContaining({ httpStatus: 401, body }));
});

test("an envelope that has the fields of an HTTP client stays an envelope", () => {
  expect(fromResponse({ ...body, status: 401, data: { code: 1 } })).toMatchObject({ code: 1010, httpStatus: null });
  expect(fromResponse({ response: body })).toMatchObject({ code: 1010, httpStatus: null });
});

test("an error takes its status and body along", () => {
  const decoded = fromResponse({ data: body, status: 401, headers });
  if (decoded === undefined) throw new Error("The response says success.");
  const error = new TuyaError(decoded);
  expect([error.httpStatus, error.body]).toEqual([401, body]);
});
