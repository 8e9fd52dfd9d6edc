import { expect, test } from "vitest";
import { listTargets, loadTarget } from "../../src/io/read/load-target.ts";
import { NameBook } from "../../src/workflows/import/suggest-name.ts";

const targets = listTargets().flatMap(({ id }) => loadTarget(id).value ?? []);
const suggest = (code: number | string, message: string, taken: readonly string[] = []): string =>
  new NameBook(taken, targets).suggest(code, message);

test.each([
  ["token is expired", "TOKEN_EXPIRED"],
  ["system error, please contact the admin", "SYSTEM_ERROR"],
  ["param is illegal, please check it", "PARAM_ILLEGAL"],
  ["Please retry. The parcel is lost.", "RETRY"],
  ["this user doesn’t have any devices", "USER_NOT_HAVE_ANY_DEVICES"],
  ["clientId invalid", "CLIENT_ID_INVALID"],
  ["access_token is null", "ACCESS_TOKEN_NULL"],
  ["Illegal email!", "ILLEGAL_EMAIL"],
  ["404 not found", "ERROR_404_NOT_FOUND"],
  ["café fermé", "CAFE_FERME"],
  ["no address {address} in <region>", "NO_ADDRESS_ADDRESS_REGION"],
  ["仓库已关闭", "ERROR_7"],
  ["token 过期", "ERROR_7"],
  ["the", "ERROR_7"],
  ["ok", "ERROR_7"],
  ["…", "ERROR_7"],
  ["😀", "ERROR_7"],
])("%j is named %s", (message, name) => {
  expect(suggest(7, message)).toBe(name);
});

test.each([
  [-1, "ERROR_MINUS_1"],
  ["08001", "ERROR_08001"],
  ["a.b-c", "ERROR_A_B_C"],
  ["REPEATED_REQUEST", "REPEATED_REQUEST"],
  ["repeated_request", "REPEATED_REQUEST"],
  ["?", "ERROR_CODE"],
])("the code %j without words is named %s", (code, name) => {
  expect(suggest(code, "无")).toBe(name);
});

test("a name that is taken gets the code behind it, and is never given twice", () => {
  const book = new NameBook(["TOKEN_EXPIRED", "TOKEN_EXPIRED_7"], targets);
  expect(book.suggest(5, "token expired")).toBe("TOKEN_EXPIRED_5");
  expect(book.suggest(7, "token expired")).toBe("TOKEN_EXPIRED_7_N2");
  expect(book.suggest(7, "token expired")).toBe("TOKEN_EXPIRED_7_N3");
});

test("names that a target writes alike are one", () => {
  expect(suggest(9, "foo 3 3", ["FOO_33"])).toBe("FOO_3_3_9");
});

test("a reserved word gets another behind it", () => {
  const reserved = targets.flatMap(({ syntax }) => syntax.reserved ?? []);
  expect(reserved).toContain("import");
  expect(suggest(9, "import")).toBe("IMPORT_ERROR");
});

test("long messages give names of at most 63 characters, of whole words", () => {
  for (const message of [
    "incomprehensibilities notwithstanding misunderstandings internationalization",
    "a".repeat(70),
    `${"word ".repeat(40)}`,
    "misunderstandings ".repeat(3),
  ]) {
    const book = new NameBook([], targets);
    for (let code = 1; code < 20; code += 1) {
      const name = book.suggest(code, message);
      expect(name).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      expect(name.length).toBeLessThanOrEqual(63);
    }
  }
});
