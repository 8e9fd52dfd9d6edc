import { describe, expect, test } from "vitest";
import { fillIn } from "../../scripts/docs/fill-in.ts";
import { schemaTables } from "../../scripts/docs/schema-tables.ts";
import { table } from "../../scripts/docs/table.ts";
import type { JsonSchema } from "../../src/schema/json-schema.ts";

const marked = (name: string, text: string): string =>
  `before\n<!-- generated: ${name} -->\n${text}<!-- /generated -->\nafter`;

describe("fillIn", () => {
  const parts = { one: () => "first", two: () => "second" };

  test("puts a part between its markers and leaves the rest alone", () => {
    expect(fillIn(marked("one", "old\n"), parts)).toBe(marked("one", "\nfirst\n\n"));
  });

  test("fills in every part of a text", () => {
    expect(fillIn(marked("one", "") + marked("two", ""), parts)).toBe(
      marked("one", "\nfirst\n\n") + marked("two", "\nsecond\n\n"),
    );
  });

  test("changes nothing the second time", () => {
    const filled = fillIn(marked("two", "old\n"), parts);
    expect(fillIn(filled, parts)).toBe(filled);
  });

  test("gives back a text without markers", () => {
    expect(fillIn("", parts)).toBe("");
    expect(fillIn("plain $& text\n", parts)).toBe("plain $& text\n");
  });

  test("writes what means something in a replacement as it is", () => {
    expect(fillIn(marked("one", ""), { one: () => "$& $1 $$" })).toContain("\n$& $1 $$\n");
  });

  test("names the parts there are when a marker asks for another", () => {
    expect(() => fillIn(marked("three", ""), parts)).toThrow("There is no part three; the parts are one, two.");
  });

  test("tells when a marker is not closed", () => {
    expect(() => fillIn("<!-- generated: one -->\ntext", parts)).toThrow("is not closed");
  });
});

describe("table", () => {
  test("keeps its head when there are no rows", () => {
    expect(table(["A"], [])).toBe("| A   |\n| --- |");
  });

  test("escapes bars and joins lines, which would end a cell", () => {
    expect(table(["A", "B"], [["`a|b`", "one\n  two"]])).toBe(
      "| A      | B       |\n| ------ | ------- |\n| `a\\|b` | one two |",
    );
  });
});

describe("schemaTables", () => {
  const schema: JsonSchema = {
    title: "Box",
    description: "A box.",
    required: ["lid"],
    properties: {
      lid: { $ref: "#/definitions/lid" },
      size: { $ref: "#/definitions/size", description: "How large." },
      labels: { items: { type: "string" }, minItems: 1, description: "What is on it." },
      inside: { additionalProperties: { properties: { name: { type: "string", maxLength: 9 } } } },
    },
    patternProperties: { "^x-": { description: "Yours." } },
    definitions: {
      lid: { description: "Its lid.", properties: { open: { enum: ["yes", "no"], description: "Whether a|b." } } },
      size: { type: ["integer", "string"], description: "A size." },
    },
  };

  test("links an object to a table of its own, and writes other types where they are used", () => {
    expect(schemaTables(schema, "")).toBe(
      [
        "#### box\n\nA box.\n",
        "| Field    | Type                        | Required | What it says   |",
        "| -------- | --------------------------- | -------- | -------------- |",
        "| `lid`    | [lid](#lid)                 | yes      | Its lid.       |",
        "| `size`   | integer or string           |          | How large.     |",
        "| `labels` | list of at least one string |          | What is on it. |",
        "| `inside` | map to [inside](#inside)    |          |                |",
        "| `x-…`    | anything                    |          | Yours.         |",
        "\n#### lid\n\nIts lid.\n",
        "| Field  | Type               | Required | What it says  |",
        "| ------ | ------------------ | -------- | ------------- |",
        "| `open` | one of `yes`, `no` |          | Whether a\\|b. |",
        "\n#### inside\n\n\n",
        "| Field  | Type                         | Required | What it says |",
        "| ------ | ---------------------------- | -------- | ------------ |",
        "| `name` | string, at most 9 characters |          |              |",
      ].join("\n"),
    );
  });

  test("puts the prefix before every object but the schema itself", () => {
    const text = schemaTables(schema, "small ");
    expect(text).toContain("[small lid](#small-lid)");
    expect(text.match(/^#### .*$/gm)).toEqual(["#### box", "#### small lid", "#### small inside"]);
  });
});
