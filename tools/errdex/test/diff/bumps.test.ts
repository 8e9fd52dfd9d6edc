import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CONSUMER_IDS } from "../../src/catalogue/consumer.ts";
import { compareVersions } from "../../src/catalogue/version.ts";
import { BUMPS, type Bump, bumpFor, bumpOf, bumpVersion, furthest } from "../../src/snapshot/bump.ts";
import type { Change } from "../../src/snapshot/change.ts";
import { CHANGE_CLASSES, CHANGE_KINDS } from "../../src/snapshot/change-classes.ts";

const changeOf = (kind: Change["kind"]): Change => ({
  kind,
  code: 1,
  name: "ONE_FAILED",
  subject: null,
  before: null,
  after: null,
});
const anyBump = fc.constantFrom(...BUMPS);
const anyVersion = fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99)).map((numbers) => numbers.join("."));

test("the furthest of none is none, of one itself, of several the largest", () => {
  expect(furthest([])).toBe("none");
  fc.assert(fc.property(anyBump, (bump) => furthest([bump]) === bump));
  fc.assert(
    fc.property(fc.array(anyBump), (bumps) =>
      bumps.every((bump) => BUMPS.indexOf(furthest(bumps)) >= BUMPS.indexOf(bump)),
    ),
  );
});

describe("the classes are those that people were promised", () => {
  const worst = (kind: Change["kind"]): Bump => furthest(Object.values(CHANGE_CLASSES[kind].bumps));
  test.each(["code-removed", "name-removed", "args-changed", "code-retyped", "meaning-changed"] as const)(
    "%s is major",
    (kind) => expect(worst(kind)).toBe("major"),
  );
  test.each(["code-added", "code-deprecated", "alias-added"] as const)("%s is minor", (kind) =>
    expect(worst(kind)).toBe("minor"),
  );
  test.each(["message-changed", "text-changed", "translation-changed"] as const)("%s is patch", (kind) =>
    expect(worst(kind)).toBe("patch"),
  );
  test("every change is something to somebody, and has a sentence", () => {
    for (const kind of CHANGE_KINDS) {
      expect(worst(kind)).not.toBe("none");
      expect(CHANGE_CLASSES[kind].summary).toMatch(/^[A-Z].+\.$/);
    }
  });
});

test("whether a new code is major to programs is the catalogue's choice, and nothing else is", () => {
  const added = changeOf("code-added");
  expect(bumpFor(added, "source", {})).toBe("minor");
  expect(bumpFor(added, "source", { added: "minor" })).toBe("minor");
  expect(bumpFor(added, "source", { added: "major" })).toBe("major");
  expect(bumpFor(added, "wire", { added: "major" })).toBe("minor");
  for (const kind of CHANGE_KINDS.filter((other) => other !== "code-added")) {
    for (const consumer of CONSUMER_IDS) {
      expect(bumpFor(changeOf(kind), consumer, { added: "major" })).toBe(CHANGE_CLASSES[kind].bumps[consumer]);
    }
  }
});

test("a package moves as far as the largest change for any of its consumers, and no further", () => {
  const changes = [changeOf("name-removed"), changeOf("text-changed")];
  expect(bumpOf([], CONSUMER_IDS, {})).toBe("none");
  expect(bumpOf(changes, [], {})).toBe("none");
  expect(bumpOf(changes, ["text"], {})).toBe("patch");
  expect(bumpOf(changes, ["wire"], {})).toBe("none");
  expect(bumpOf(changes, ["text", "source"], {})).toBe("major");
});

test.each([
  ["1.4.2", "none", "1.4.2"],
  ["1.4.2", "patch", "1.4.3"],
  ["1.4.2", "minor", "1.5.0"],
  ["1.4.2", "major", "2.0.0"],
  ["0.0.0", "patch", "0.0.1"],
  ["0.1.0", "minor", "0.2.0"],
  ["0.1.0", "major", "1.0.0"],
  ["9.9.9", "patch", "9.9.10"],
  ["2.0.0-beta.1", "patch", "2.0.0"],
  ["2.0.0-beta.1", "major", "2.0.0"],
  ["2.1.0-beta.1", "minor", "2.1.0"],
  ["2.1.0-beta.1", "major", "3.0.0"],
  ["2.1.1-beta.1", "minor", "2.2.0"],
] as const)("%s after %s is %s", (version, bump, expected) => {
  expect(bumpVersion(version, bump)).toBe(expected);
});

test("every bump makes a later version, and a larger bump a later one", () => {
  fc.assert(
    fc.property(anyVersion, (version) => {
      const [none = "", ...later] = BUMPS.map((bump) => bumpVersion(version, bump));
      expect(none).toBe(version);
      for (const [index, one] of later.entries()) {
        expect(compareVersions([none, ...later][index] ?? "", one)).toBeLessThan(0);
      }
    }),
  );
});
