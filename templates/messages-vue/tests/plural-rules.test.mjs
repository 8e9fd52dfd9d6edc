import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMS } from "../runtime/plural-forms.mjs";
import { pluralRules } from "../runtime/plural-rules.mjs";

test("every language of the sample has a rule", () => {
  assert.deepEqual(Object.keys(pluralRules), Object.keys(FORMS));
  assert.ok(Object.keys(pluralRules).length > 1);
});

test("a number takes the form of its category", () => {
  assert.deepEqual(
    [0, 1, 2, 1.5, 1_000_000].map((count) => FORMS.en[pluralRules.en(count)]),
    ["other", "one", "other", "other", "other"],
  );
  assert.equal(FORMS["pt-BR"][pluralRules["pt-BR"](1_000_000)], "many");
});

test("what is no number takes the general form, the last", () => {
  for (const count of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
    assert.equal(pluralRules.de(count), FORMS.de.length - 1);
  }
});
