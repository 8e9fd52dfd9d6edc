import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT, readDocument } from "./markdown.ts";

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly unknown[] };
  readonly validations?: { readonly required?: unknown };
}

interface Form {
  readonly name: unknown;
  readonly description: unknown;
  readonly title: unknown;
  readonly labels: unknown;
  readonly body: readonly Field[];
}

const FORMS = ".github/ISSUE_TEMPLATE";
const names = readdirSync(join(ROOT, FORMS));

/** What GitHub refuses in a form, in its words as far as it has any. */
function problemsOf(form: Form): string[] {
  const { name, description, title, labels, body } = form;
  const problems: string[] = [];
  const demand = (holds: boolean, problem: string): void => {
    if (!holds) problems.push(problem);
  };
  for (const [key, value] of Object.entries({ name, description, title })) {
    demand(typeof value === "string" && value !== "", `${key} is no text`);
  }
  demand(Array.isArray(labels) && labels.every((label) => typeof label === "string"), "labels is no list of texts");
  const fields = Array.isArray(body) ? (body as Field[]) : [];
  demand(
    fields.some(({ type }) => type !== "markdown"),
    "body has nothing to fill in",
  );
  for (const [index, { type, id, attributes, validations }] of fields.entries()) {
    const where = `body[${index}]`;
    demand(["markdown", "input", "textarea", "dropdown", "checkboxes"].includes(type), `${where} has no known type`);
    const text = type === "markdown" ? attributes.value : attributes.label;
    demand(typeof text === "string" && text !== "", `${where} has no text`);
    if (type === "markdown") continue;
    demand(/^[a-z-]+$/.test(id ?? ""), `${where} has no id`);
    demand(fields.findIndex((field) => field.id === id) === index, `${where} has the id of another`);
    demand(
      ["boolean", "undefined"].includes(typeof validations?.required),
      `${where}: required is neither true nor false`,
    );
    if (type !== "dropdown") continue;
    const { options = [] } = attributes;
    // Unquoted, `yes` and `no` are true and false to some readers of YAML.
    demand(options.length > 1 && options.every((option) => typeof option === "string"), `${where} has no options`);
    demand(new Set(options).size === options.length, `${where} has an option twice`);
  }
  return problems;
}

describe("issue forms", () => {
  test("there is one for a bug, for a code and for a target", () => {
    expect(names.sort()).toEqual(["bug.yml", "target.yml", "tuya-code.yml"]);
  });

  test.each(names)("GitHub understands %s", (name) => {
    const form = parse(readDocument(`${FORMS}/${name}`), { version: "1.1", strict: true }) as Form;
    expect(problemsOf(form)).toEqual([]);
    expect(form.body.filter(({ validations }) => validations?.required === true)).not.toEqual([]);
  });

  test("mention documents that exist", () => {
    const mentioned = names.flatMap((name) => readDocument(`${FORMS}/${name}`).match(/[\w./-]+\.md\b/g) ?? []);
    expect(mentioned.length).toBeGreaterThan(0);
    expect(mentioned.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("a form with mistakes is found", () => {
    const field = { type: "dropdown", id: "a", attributes: { label: "A", options: ["x", true] } };
    const form = {
      name: "",
      description: "d",
      title: "t",
      labels: ["a"],
      body: [field, field, { ...field, type: "text" }],
    };
    expect(problemsOf(form)).toEqual([
      "name is no text",
      "body[0] has no options",
      "body[1] has the id of another",
      "body[1] has no options",
      "body[2] has no known type",
      "body[2] has the id of another",
    ]);
  });
});

interface Update {
  readonly "package-ecosystem": string;
  readonly directory: string;
  readonly schedule: { readonly interval: string };
  readonly cooldown: { readonly "default-days": number };
  readonly groups: Readonly<Record<string, { readonly patterns: readonly string[] }>>;
}

describe("dependency updates", () => {
  const { version, updates } = parse(readDocument(".github/dependabot.yml")) as { version: number; updates: Update[] };

  test("cover the workspace and the workflows, weekly and in groups", () => {
    expect(version).toBe(2);
    expect(updates.map((update) => update["package-ecosystem"]).sort()).toEqual(["github-actions", "npm"]);
    for (const { directory, schedule, groups } of updates) {
      expect([directory, schedule.interval]).toEqual(["/", "weekly"]);
      expect(Object.values(groups).flatMap(({ patterns }) => patterns)).toEqual(["*"]);
    }
  });

  test("wait longer than pnpm does, which would refuse the version", () => {
    const { minimumReleaseAge } = parse(readDocument("pnpm-workspace.yaml")) as { minimumReleaseAge: number };
    for (const { cooldown } of updates) {
      expect(cooldown["default-days"] * 24 * 60).toBeGreaterThan(minimumReleaseAge);
    }
  });
});
