import { expect, test } from "vitest";
import { toCase } from "../../src/targets/case-style.ts";
import { codeNames, namesOf } from "../../src/targets/names.ts";

test.each([
  ["TOKEN_EXPIRED", "TOKEN_EXPIRED", "token_expired", "token-expired", "TokenExpired", "tokenExpired"],
  ["TOKEN", "TOKEN", "token", "token", "Token", "token"],
  ["A", "A", "a", "a", "A", "a"],
  ["acme-cloud_API", "ACME_CLOUD_API", "acme_cloud_api", "acme-cloud-api", "AcmeCloudApi", "acmeCloudApi"],
  ["one__two-_three", "ONE_TWO_THREE", "one_two_three", "one-two-three", "OneTwoThree", "oneTwoThree"],
  ["HTTP_2_ERROR", "HTTP_2_ERROR", "http_2_error", "http-2-error", "Http2Error", "http2Error"],
])("%s in every style", (name, screaming, snake, kebab, pascal, camel) => {
  const styles = { a: "SCREAMING_SNAKE", b: "snake", c: "kebab", d: "Pascal", e: "camel" } as const;
  expect(namesOf(name, styles)).toEqual({ a: screaming, b: snake, c: kebab, d: pascal, e: camel });
  expect(toCase(name, "camel")).toBe(camel);
});

test("no style, no name", () => expect(namesOf("A_B", {})).toEqual({}));

test.each([
  [0, "0", "0"],
  [1010, "1010", "1010"],
  [-1, "-1", "_minus1"],
  ["E_1", "E_1", "E__1"],
  ["08001", "08001", "08001"],
  ["!", "--21", "_21"],
  ["!!", "-21-21", "_21_21"],
  ["a-1", "a-2d1", "a_2d1"],
  ["-1", "-2d1", "_2d1"],
  ["'7", "--277", "_277"],
  ["-1x", "-2d1x", "_2d1x"],
  ["a.b/c", "a-2eb-2fc", "a_2eb_2fc"],
  ["é", "-e9", "_e9"],
])("the code %j is %s in a file name and %s in an identifier", (code, slug, word) => {
  expect(codeNames(code)).toEqual({ code: slug, word });
});
