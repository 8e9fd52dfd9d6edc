import { describe, expect, test } from "vitest";
import type { TranslatedText } from "../../src/catalogue/catalogue.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { formatStatement, parseStatement, sealedState } from "../../src/formats/translations/statement.ts";
import { mergeTranslation } from "../../src/workflows/translate/merge-text.ts";
import { textOf } from "./project.ts";

const KEY = "1.message";
const TODAY = hashText("today");
const fresh = (text: string, state: TranslatedText["state"] = "draft") => textOf("today", text, state);
const stale = (text: string, state: TranslatedText["state"] = "draft") => textOf("earlier", text, state);

/** The statement that errdex writes beside a translation. */
const said = (translation: TranslatedText): string => formatStatement(KEY, translation, translation.source !== TODAY);

/** What becomes of a translation, and the first words of the remark. */
function merge(existing: TranslatedText | null, text: string, statement = "", fuzzy = false) {
  const read = { key: KEY, text, fuzzy, statement: parseStatement(statement) };
  const { result, remark } = mergeTranslation(read, existing, TODAY);
  return [result, remark?.message.split(" ").slice(0, 4).join(" ") ?? null];
}

describe("what is as it was exported", () => {
  test.each([
    ["a draft", fresh("a")],
    ["a reviewed one", fresh("a", "reviewed")],
    ["an official one", fresh("a", "official")],
    ["a stale one", stale("a")],
    ["a stale official one", stale("a", "official")],
  ])("%s changes nothing, and comes back where there is none", (_, text) => {
    const isStale = text.source !== TODAY;
    expect(merge(text, "a", said(text), isStale)).toEqual([text, null]);
    expect(merge(null, "a", said(text), isStale)).toEqual([text, null]);
  });

  test.each([
    ["state", fresh("a"), fresh("a", "official"), null],
    ["hash", stale("a"), fresh("a"), null],
    ["text", fresh("a"), fresh("b", "reviewed"), "this translation is unchanged"],
  ])("does not undo what the catalogue has been given since: another %s", (_, before, now, remark) => {
    expect(merge(now, "a", said(before), before.source !== TODAY)).toEqual([now, remark]);
  });
});

describe("the same text", () => {
  test.each([
    ["no word of its state", fresh("a", "reviewed"), "", fresh("a", "reviewed")],
    ["a state raised by hand", fresh("a"), "state: reviewed", fresh("a", "reviewed")],
    ["a state lowered by hand", fresh("a", "official"), "state: draft", fresh("a")],
    [
      "a word changed before the digits",
      fresh("a"),
      said(fresh("a")).replace("draft", "reviewed"),
      fresh("a", "reviewed"),
    ],
    ["reviewed, of what is official", fresh("a", "official"), "state: reviewed", fresh("a", "official")],
    [
      "official changed to reviewed before the digits",
      fresh("a", "official"),
      said(fresh("a", "official")).replace("official", "reviewed"),
      fresh("a", "reviewed"),
    ],
    ["a state that was said of another text", fresh("a"), said(fresh("b", "reviewed")), fresh("a")],
    ["a state of nobody's", fresh("a", "reviewed"), "state: perfect", fresh("a", "reviewed")],
    ["the mark taken away", stale("a", "reviewed"), said(stale("a", "reviewed")), fresh("a", "reviewed")],
    ["the mark and the comment taken away", stale("a", "official"), "", fresh("a", "official")],
  ])("%s", (_, existing, statement, expected) => {
    expect(merge(existing, "a", statement)).toEqual([expected, null]);
  });

  test("stale and still marked: it stays stale, in whatever state is said", () => {
    expect(merge(stale("a"), "a", "", true)).toEqual([stale("a"), null]);
    expect(merge(stale("a"), "a", "state: reviewed", true)).toEqual([stale("a", "reviewed"), null]);
    // As msgmerge leaves it: exported when it was fresh.
    expect(merge(stale("a", "official"), "a", said(fresh("a", "official")), true)).toEqual([
      stale("a", "official"),
      null,
    ]);
  });

  test("fresh and marked: it is a draft", () => {
    expect(merge(fresh("a", "reviewed"), "a", said(fresh("a", "reviewed")), true)).toEqual([
      fresh("a"),
      "this translation is marked",
    ]);
    expect(merge(fresh("a"), "a", said(fresh("a")), true)).toEqual([fresh("a"), null]);
  });

  test("does not become official by a word, with digits or without", () => {
    const remark = "an import cannot make";
    expect(merge(fresh("a"), "a", "state: official")).toEqual([fresh("a"), remark]);
    expect(merge(fresh("a"), "a", said(fresh("a")).replace("draft", "official"))).toEqual([fresh("a"), remark]);
    expect(merge(stale("a"), "a", "state: official")).toEqual([fresh("a"), remark]);
  });
});

describe("another text", () => {
  test.each([
    ["a draft by hand", "state: draft", "draft", null],
    ["reviewed by hand", "state: reviewed", "reviewed", null],
    ["official by hand", "state: official", "draft", "an import cannot make"],
    ["the digits of another text", said(fresh("a", "reviewed")), "draft", "the state reviewed belongs"],
    ["the digits of an official text", said(fresh("a", "official")), "draft", "the state official belongs"],
    ["the digits of a draft", said(fresh("a")), "draft", null],
  ] as const)("%s", (_, statement, state, remark) => {
    for (const existing of [null, fresh("a"), fresh("a", "official"), stale("a", "reviewed")]) {
      expect(merge(existing, "b", statement)).toEqual([fresh("b", state), remark]);
    }
  });

  test("without a word of its state it replaces a reviewed text, and that is reported", () => {
    expect(merge(null, "b", "")).toEqual([fresh("b"), null]);
    expect(merge(fresh("a"), "b", "")).toEqual([fresh("b"), null]);
    const remark = "this translation replaces one";
    expect(merge(fresh("a", "reviewed"), "b", "")).toEqual([fresh("b"), remark]);
    expect(merge(fresh("a", "official"), "b", "")).toEqual([fresh("b"), remark]);
  });

  test("that was exported before somebody changed the existing one is a conflict", () => {
    const exported = said(fresh("a"));
    expect(merge(fresh("c"), "b", exported)).toEqual([fresh("b"), "this translation and the"]);
    for (const state of ["reviewed", "official"] as const) {
      expect(merge(fresh("c", state), "b", exported)).toEqual([fresh("c", state), "this translation was changed,"]);
    }
    // Nothing tells whose digits these are.
    const invented = "state: official 0123456789ab";
    expect(merge(fresh("a", "official"), "b", invented)).toEqual([
      fresh("a", "official"),
      "this translation was changed,",
    ]);
  });

  test("with the mark it is not taken: it is a guess", () => {
    const remark = "this translation is marked";
    for (const existing of [null, fresh("a"), stale("a", "official")]) {
      for (const statement of ["", "state: reviewed", said(fresh("a", "official"))]) {
        expect(merge(existing, "b", statement, true)).toEqual([existing, remark]);
      }
    }
  });

  test("a seal is for its key: a translation that msgmerge moved from another text proves nothing", () => {
    const moved = formatStatement("2.message", fresh("b", "official"), false);
    expect(merge(null, "b", moved)).toEqual([fresh("b"), "the state official belongs"]);
    expect(merge(null, "b", moved, true)).toEqual([null, "this translation is marked"]);
  });

  test("fields of one's own stay", () => {
    const own = { ...fresh("a"), "x-note": 1 };
    expect(merge(own, "b")).toEqual([{ ...own, ...fresh("b") }, null]);
    expect(merge(own, "a", "state: reviewed")).toEqual([{ ...own, state: "reviewed" }, null]);
  });
});

test("an empty text leaves what is there", () => {
  expect(merge(null, "")).toEqual([null, null]);
  expect(merge(fresh("a", "reviewed"), "")).toEqual([fresh("a", "reviewed"), "the file has no"]);
  expect(merge(stale("a"), "", said(stale("a")), true)).toEqual([stale("a"), "the file has no"]);
});

test.each([
  ["state: draft", { state: "draft", seal: null, from: null }],
  ["state:official", { state: "official", seal: null, from: null }],
  [" state:\treviewed  0123456789ab ", { state: "reviewed", seal: "0123456789ab", from: null }],
  ["state: draft 0123456789ab ba9876543210", { state: "draft", seal: "0123456789ab", from: "ba9876543210" }],
  ["state: Draft", null],
  ["state: of the art", null],
  ["state: draft 0123", null],
  ["state draft", null],
  ["", null],
])("the statement %j", (line, expected) => expect(parseStatement(line)).toEqual(expected));

test("a seal knows its key, its text, its state and its origin", () => {
  const statement = parseStatement(formatStatement("1.message", stale("a", "reviewed"), true));
  if (statement === null) throw new Error("There is no statement.");
  expect(sealedState(statement, "1.message", "a")).toBe("reviewed");
  expect(sealedState(statement, "1.message", "b")).toBe(null);
  expect(sealedState(statement, "2.message", "a")).toBe(null);
  expect(sealedState({ ...statement, from: null }, "1.message", "a")).toBe(null);
  expect(sealedState({ ...statement, seal: null }, "1.message", "a")).toBe(null);
});
