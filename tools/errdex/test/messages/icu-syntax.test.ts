import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, test } from "vitest";
import { writeMessage } from "../../src/generate/messages/format-message.ts";
import { loadTarget } from "../../src/io/read/load-target.ts";
import type { MessageDialect } from "../../src/messages/dialect.ts";
import { parseMessage } from "../../src/messages/parse-message.ts";
import { runProgram } from "../support/program.ts";
import { withPrograms } from "../support/with-programs.ts";

const ANY: MessageDialect = { syntax: "icu", names: "any" };

/** Messages that ICU and FormatJS both accept, of every kind that their own tests have. */
const VALID = [
  "plain",
  "日本語",
  "{a}",
  "{ a }",
  "{\n\ta\n}",
  "{0} of {1}",
  "{NAME} and {_x} and {ST1ATE}",
  "{a}{b}{c}",
  "hi @{there}",
  "don't",
  "a''b",
  "'quoted",
  "'{a''b}'",
  "'}a''b{'",
  "say '{isn''t}' so",
  "a '{b} and {c}",
  "'#'",
  "{n, number}",
  "{n,number,integer}",
  "{n, number, percent}",
  "{ n , number , percent }",
  "{n, number, ::currency/EUR}",
  "{n, number, ::compact-short currency/EUR}",
  "{n, number, ::  percent   scale/100 }",
  "{n, number, ::.00## unit-width-full-name currency/EUR}",
  "{n, number, ::scientific/+ee/sign-always}",
  "{n, number, ::@@#}",
  "{n, number, ::measure-unit/length-meter}",
  "{n, number, ::group-off}",
  "{n, number, ::integer-width/*00}",
  "{n, number, ::sign-accounting-always}",
  "{n, number, ::,_ .00}",
  "{d, date}",
  "{d, date, short}",
  "{d, date, full}",
  "{d, date, ::yyyyMMMdd}",
  "{d, time}",
  "{d, time, medium}",
  "{d, time, ::hhmmss}",
  "{n, plural, one {# item} other {# items}}",
  "{n,plural,one{# item}other{# items}}",
  "{n, plural, =0 {none} =1 {one} other {# items}}",
  "{n, plural, offset:1 =0 {none} one {one and you} other {# and you}}",
  "{n, plural, offset: 2 other {#}}",
  "{n, plural, one {worked '#' hour} other {worked '#' hours}}",
  "{n, plural, one {item'}'} other {items'}'}}",
  "{n, plural, zero {a} one {b} two {c} few {d} many {e} other {f}}",
  "{floor, selectordinal, =0 {ground} one {#st} two {#nd} few {#rd} other {#th}} floor",
  "{kind, select, male {He} female {She} other {They}}",
  "{kind, select, constructor {a} __proto__ {b} toString {c} other {d}}",
  "{kind, select, yes {{rate, number, percent} more} other {nothing}}",
  "{kind, select, a {{n, plural, offset:1 one {{host} and {guest}} other {{host} and #}}} other {}}",
  "{0, plural, one {{1, number, ::currency/USD}} other {{2, date, short}}}",
  "}",
  "'{'a} and {b}",
] as const;

/** What only ICU itself knows. */
const ICU_ALONE = [
  "{n, spellout}",
  "{n, ordinal}",
  "{n, duration, %with-words}",
  "{d, DATE, SHORT}",
  "{n,NUMBER,Integer}",
];

/** Messages that neither accepts, and why. */
const INVALID = [
  ["{}", "no name"],
  ["{ }", "no name"],
  ["{a!}", "not a name"],
  ["{a", "not closed"],
  ["{ a", "not closed"],
  ["{a, }", "no type"],
  ["{a, foo}", "unknown type"],
  ["{n, number", "not closed"],
  ["{n, number, }", "no style"],
  ["{n, number, percent", "not closed"],
  ["{n, number, ::}", "no skeleton"],
  ["{n, number, ::currency/}", "no currency"],
  ["{n, number, ::currency//EUR}", "no currency"],
  ["{n, number, ::compact-short/}", "an option too many"],
  ["{n, number, 'open}", "the quotation is open"],
  ["{d, date, ::  }", "no skeleton"],
  ["{n, plural}", "no cases"],
  ["{n, plural, one {a}}", "no other"],
  ["{n, plural, other a}", "no text in braces"],
  ["{n, plural, offset:x other {a}}", "no offset"],
  ["{n, plural, other {a}", "not closed"],
  ["{k, select}", "no cases"],
  ["{k, select, a {b}}", "no other"],
] as const;

/** ICU takes these for the usual format. Somebody has forgotten something. */
const EMPTY_STYLES: readonly string[] = ["{n, number, }", "{n, number, ::}", "{d, date, ::  }"];

/** Valid in ICU, and refused. templates/README.md gives the reasons. */
const REFUSED = [
  "{n, choice, 0#none|1#one|1<many}",
  "{n, plural, fewer {a} other {b}}",
  "{kind, select, größer {a} other {b}}",
  "{n, plural, =1.5 {a} other {b}}",
];

describe("a message that ICU accepts", () => {
  test.each(VALID)("%s is accepted, and written as it means", (source) => {
    const { parts, problem } = parseMessage(source, [], ANY);
    expect(problem).toBeNull();
    const written = writeMessage(parts, { style: "icu" });
    expect(parseMessage(written, [], ANY).parts).toEqual(parts);
  });

  test.each(VALID)("%s is one for FormatJS", (source) => {
    expect(() => new IntlMessageFormat(source, "en")).not.toThrow();
  });

  test.each(ICU_ALONE)("%s is accepted, and FormatJS gets what it knows", (source) => {
    const { parts, problem } = parseMessage(source, [], ANY);
    expect(problem).toBeNull();
    const { message: syntax = {} } = loadTarget("messages-formatjs").value?.syntax ?? {};
    expect(() => new IntlMessageFormat(writeMessage(parts, syntax), "en")).not.toThrow();
  });

  test.each(INVALID)("%s is none: %s", (source) => {
    expect(parseMessage(source, [], ANY).problem).not.toBeNull();
    expect(() => new IntlMessageFormat(source, "en")).toThrow();
  });

  test.each(REFUSED)("%s is refused", (source) => {
    expect(parseMessage(source, [], ANY).problem).not.toBeNull();
  });

  test.each([
    ["{NAME}", "{NAME} is not a valid argument name"],
    ["{0}", "{0} is not a valid argument name"],
    ["{_a}", "{_a} is not a valid argument name"],
  ])("%s needs argumentNames", (source, problem) => {
    expect(parseMessage(source).problem).toBe(problem);
  });

  test.each(["{00}", "{01}", "{a-b}", "{a.b}", "{a b}", "{é}"])("%s is no name anywhere", (source) => {
    expect(parseMessage(source, [], ANY).problem).not.toBeNull();
  });

  test("blanks and styles take linear time", () => {
    for (const unit of [" ", "{n, number, ::a ", "{n , ", "{n, date, '", "\u200e", "'{a} "]) {
      expect(() => parseMessage(`{n, number, ${unit.repeat(100_000)}`, [], ANY)).not.toThrow();
      expect(() => parseMessage(`{${unit.repeat(100_000)}n}`, [], ANY)).not.toThrow();
    }
  });
});

withPrograms(["php"], "ICU", ({ php }) => {
  const script = `
    foreach (json_decode(stream_get_contents(STDIN)) as $message) {
      try { $ok = (new MessageFormatter("en", $message)) !== null; } catch (IntlException $e) { $ok = false; }
      echo $ok ? "1" : "0";
    }`;
  const accepts = (messages: readonly string[]): string =>
    runProgram(php, ["-r", script], { input: JSON.stringify(messages) });

  test("accepts these, and refuses those", () => {
    expect(accepts(VALID)).toBe("1".repeat(VALID.length));
    expect(accepts(ICU_ALONE)).toBe("1".repeat(ICU_ALONE.length));
    const refused = INVALID.map(([source]) => source).filter((source) => !EMPTY_STYLES.includes(source));
    expect(accepts(refused)).toBe("0".repeat(refused.length));
  });

  test("accepts what is refused with a reason", () => {
    expect(accepts(REFUSED)).toBe("1".repeat(REFUSED.length));
  });
});

describe("a plain message", () => {
  const PLAIN: MessageDialect = { syntax: "plain", names: "lower" };
  test.each([
    ["Cannot find module '{module}'.", ["Cannot find module '", "{module}", "'."]],
    ["it''s {{a}} and {a}", ["it''s {a} and ", "{a}"]],
    ["{{{a}}}", ["{", "{a}", "}"]],
    ["{ a }", ["{a}"]],
    ["{{}}", ["{}"]],
    ["", []],
  ])("%s", (source, expected) => {
    const { parts, problem } = parseMessage(source, [], PLAIN);
    expect(problem).toBeNull();
    const shown = parts.map((part) =>
      part.kind === "text" ? part.text : part.kind === "placeholder" ? `{${part.name}}` : "?",
    );
    expect(shown).toEqual(expected);
  });

  test.each(["{", "}", "{a}}", "{{a}", "{a, number}", "{n, plural, other {a}}", "{}", "{A}", "a } b"])(
    "%s is none",
    (source) => expect(parseMessage(source, [], PLAIN).problem).not.toBeNull(),
  );
});
