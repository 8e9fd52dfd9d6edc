import { expect, test } from "vitest";
import type {
  Catalogue,
  DeclaredValue,
  DeclaredVocabulary,
  Entry,
  Locale,
  Variant,
} from "../../src/catalogue/catalogue.ts";
import type { Envelope } from "../../src/catalogue/envelope/envelope.ts";
import { hashText } from "../../src/catalogue/hash-text.ts";
import { CHANGE_KINDS, type ChangeKind } from "../../src/snapshot/change-classes.ts";
import { diffSnapshots } from "../../src/snapshot/diff-snapshots.ts";
import { makeLock } from "../../src/snapshot/make-lock.ts";
import { snapshotOfLock } from "../../src/snapshot/snapshot-of-lock.ts";
import { catalogueOf, entryOf } from "../support/catalogue.ts";
import { releasedOf } from "./released-of.ts";

const ONE = entryOf(1, "ONE_FAILED", { since: "1.0.0" });
const retired = { since: "1.0.0" };
const deprecated = { since: "1.0.0", reason: "It is never sent." };
const german = (text: string, source = "000000000000"): Locale => ({
  catalogue: "acme",
  locale: "de",
  errors: { "1": { message: { text, state: "draft", source } } },
});
const translated = (field: "message" | "resolution", source: string): Locale => ({
  catalogue: "acme",
  locale: "de",
  errors: { "1": { [field]: { text: "Neu starten.", state: "draft", source: hashText(source) } } },
});
const ENVELOPE: Envelope = { success: [{ field: "success", yes: [true] }], code: ["code"], message: ["msg"] };
const envelope = (more: Partial<Envelope>): Side => ({ ...one({}), more: { envelope: { ...ENVELOPE, ...more } } });
const TWO_FAILED = entryOf(2, "TWO_FAILED", { since: "1.0.0" });

const CLOSED: Variant = { id: "closed", messages: ["depot closed"], description: "The depot takes no parcels now." };
const FAULTS: readonly DeclaredValue[] = [{ id: "client" }, { id: "server" }];
const value = (id: string, description = "It is so."): DeclaredValue => ({ id, title: id, description });
const variants = (...list: readonly Variant[]): Side => one(list.length === 0 ? {} : { editorial: { variants: list } });
const vocabulary = (declared: DeclaredVocabulary): Side => ({ ...one({}), more: { vocabulary: declared } });

interface Side {
  readonly errors?: readonly Entry[];
  readonly observed?: readonly Entry[];
  readonly more?: Partial<Catalogue>;
  readonly locales?: readonly Locale[];
}
const one = (more: Partial<Entry>): Side => ({ errors: [{ ...ONE, ...more }] });

/** For every kind, two versions that differ in it alone, and what else is bound to come with it. */
const CASES: readonly (readonly [kind: ChangeKind, before: Side, after: Side, ...others: ChangeKind[]])[] = [
  ["identity-changed", one({}), { ...one({}), more: { package: "other-errors" } }],
  ["envelope-added", one({}), envelope({})],
  ["envelope-removed", envelope({}), one({})],
  ["envelope-changed", envelope({}), envelope({ message: ["msg", "message"], time: ["t"] })],
  ["envelope-changed", envelope({}), envelope({ success: [{ field: "success", yes: [true], no: [false] }] })],
  ["envelope-changed", envelope({}), envelope({ message: ["msg", "$.error.message"], subcode: ["reason"] })],
  ["envelope-changed", envelope({}), envelope({ success: [{ field: "success", yes: [true], absent: "no" }] })],
  ["envelope-narrowed", envelope({}), envelope({ errors: ["$.errors[*]"] })],
  ["envelope-narrowed", envelope({}), envelope({ code: [{ field: "code", transform: [{ after: "#" }] }] })],
  ["envelope-narrowed", envelope({}), envelope({ message: ["message"] })],
  ["envelope-narrowed", envelope({ time: ["t"] }), envelope({})],
  ["envelope-narrowed", envelope({ code: ["code", "errno"] }), envelope({ code: ["errno", "code"] })],
  [
    "language-changed",
    one({}),
    { ...one({}), more: { language: "en-GB" } },
    "about-changed",
    "locale-added",
    "locale-removed",
  ],
  ["stale-policy-changed", one({}), { ...one({}), more: { translations: { stale: { message: "source" } } } }],
  [
    "translation-lost",
    { ...one({ resolution: "Restart." }), locales: [translated("resolution", "Restart.")] },
    { ...one({ resolution: "Restart it." }), locales: [translated("resolution", "Restart.")] },
    "text-changed",
  ],
  [
    "translation-lost",
    { ...one({}), locales: [translated("message", ONE.message)] },
    { ...one({}), locales: [{ catalogue: "acme", locale: "de", errors: {} }] },
    "translation-changed",
  ],
  ["code-renumbered", one({}), one({ code: 3 })],
  ["name-moved", { errors: [ONE, TWO_FAILED] }, { errors: swapped() }, "name-moved"],
  [
    "name-moved",
    { errors: [{ ...ONE, aliases: ["OLD_FAILED"] }, TWO_FAILED] },
    { errors: [ONE, { ...TWO_FAILED, aliases: ["OLD_FAILED"] }] },
  ],
  [
    "name-moved",
    { errors: [{ ...ONE, aliases: ["OLD_FAILED"] }] },
    { errors: [ONE, entryOf(3, "OLD_FAILED")] },
    "code-added",
  ],
  ["about-changed", one({}), { ...one({}), more: { title: "Another title" } }],
  [
    "category-added",
    one({}),
    { ...one({}), more: { categories: [...catalogueOf([]).categories, { id: "other", title: "Other" }] } },
    "about-changed",
  ],
  [
    "category-removed",
    { ...one({}), more: { categories: [...catalogueOf([]).categories, { id: "other", title: "Other" }] } },
    one({}),
    "about-changed",
  ],
  ["locale-added", one({}), { ...one({}), locales: [german("Fehler")] }],
  ["locale-removed", { ...one({}), locales: [german("Fehler")] }, one({})],
  ["translation-changed", { ...one({}), locales: [german("Fehler")] }, { ...one({}), locales: [german("Panne")] }],
  ["code-added", { errors: [] }, one({})],
  ["code-removed", one({}), { errors: [] }],
  ["code-retyped", one({}), one({ code: "1" })],
  ["code-reused", one({ retired }), one({})],
  ["code-documented", { errors: [], observed: [ONE] }, { errors: [ONE], observed: [] }],
  ["code-undocumented", { errors: [ONE], observed: [] }, { errors: [], observed: [ONE] }],
  ["code-retired", one({}), one({ retired })],
  ["code-deprecated", one({}), one({ deprecated })],
  ["code-undeprecated", one({ deprecated }), one({})],
  ["meaning-changed", one({}), one({ message: "another", description: "Another." }), "text-changed"],
  ["name-removed", one({}), one({ name: "UNO_FAILED" })],
  ["name-removed", one({ aliases: ["UNO_FAILED"] }), one({})],
  ["name-changed", one({}), one({ name: "UNO_FAILED", aliases: ["ONE_FAILED"] })],
  ["alias-added", one({}), one({ aliases: ["UNO_FAILED"] })],
  ["variant-added", variants(), variants(CLOSED)],
  ["variant-removed", variants(CLOSED), variants()],
  ["variant-widened", variants(CLOSED), variants({ ...CLOSED, messages: ["Depot closed!", "the depot rests"] })],
  ["variant-narrowed", variants(CLOSED), variants({ ...CLOSED, messages: ["depot shut"] })],
  [
    "variant-narrowed",
    variants({ ...CLOSED, messages: ["depot closed", "no parcels"] }),
    variants({ ...CLOSED, messages: ["depot closed", "nothing"] }),
  ],
  [
    "variant-meaning-changed",
    variants(CLOSED),
    variants({ ...CLOSED, messages: ["address unknown"], description: "The directory has no such street." }),
  ],
  ["variant-text-changed", variants(CLOSED), variants({ ...CLOSED, resolution: "Choose another depot." })],
  ["variant-guidance-changed", variants(CLOSED), variants({ ...CLOSED, retry: "after-delay" })],
  [
    "variant-guidance-changed",
    variants({ ...CLOSED, advice: { action: "wait", delay: "hours", reason: "It opens." } }),
    variants({ ...CLOSED, advice: { action: "wait", delay: "hours", maxAttempts: 2, reason: "It opens." } }),
  ],
  ["value-added", vocabulary({ fault: FAULTS }), vocabulary({ fault: [...FAULTS, value("depot")] })],
  ["value-removed", vocabulary({ fault: [...FAULTS, value("depot")] }), vocabulary({ fault: FAULTS })],
  ["value-reworded", vocabulary({ fault: [value("depot")] }), vocabulary({ fault: [value("depot", "Other words.")] })],
  [
    "value-changed",
    vocabulary({ retry: [{ ...value("later"), repeat: true }] }),
    vocabulary({ retry: [{ ...value("later"), repeat: true, delay: "hours" }] }),
  ],
  [
    "value-changed",
    vocabulary({ action: [{ id: "wait" }, { id: "fix-request" }] }),
    vocabulary({ action: [{ id: "wait", forUnknown: true }, { id: "fix-request" }] }),
    // Values of `retry` without an action of their own take the one for unknown codes.
    "value-changed",
    "value-changed",
  ],
  [
    "question-added",
    vocabulary({ tags: [value("late")] }),
    vocabulary({ tags: [{ ...value("late"), question: true }] }),
  ],
  [
    "question-removed",
    vocabulary({ tags: [{ ...value("late"), question: true }] }),
    vocabulary({ tags: [value("late")] }),
  ],
  [
    "question-removed",
    vocabulary({ tags: [value("lost"), { ...value("late"), question: true }] }),
    vocabulary({ tags: [value("lost")] }),
    "value-removed",
  ],
  [
    "args-changed",
    one({ args: [{ name: "device", type: "string" }] }),
    one({ args: [{ name: "device", type: "integer" }] }),
  ],
  [
    "category-changed",
    { ...one({}), more: { categories: TWO() } },
    { ...one({ category: "other" }), more: { categories: TWO() } },
  ],
  ["guidance-changed", one({ retry: "never" }), one({ editorial: { retry: "after-delay" } }), "details-changed"],
  ["guidance-changed", one({}), one({ fault: "client" })],
  ["message-changed", one({}), one({ message: "it is another" })],
  ["text-changed", one({}), one({ description: "Another." })],
  ["text-changed", one({}), one({ resolution: "Do it again." })],
  ["details-changed", one({}), one({ docUrl: "https://acme.example/1" })],
  ["details-changed", one({}), one({ since: "2.0.0" })],
  ["details-changed", one({ retired }), one({ retired: { since: "2.0.0" } })],
  ["details-changed", one({ deprecated }), one({ deprecated: { ...deprecated, since: "2.0.0" } })],
  ["details-changed", one({ aliases: ["A_FAILED", "B_FAILED"] }), one({ aliases: ["B_FAILED", "A_FAILED"] })],
];

function swapped(): Entry[] {
  return [
    { ...ONE, name: "TWO_FAILED" },
    { ...TWO_FAILED, name: "ONE_FAILED" },
  ];
}

function TWO(): Catalogue["categories"] {
  return [...catalogueOf([]).categories, { id: "other", title: "Other" }];
}

/** What depends on the targets of the packages: shown-languages.test.ts. */
const OF_PACKAGES: readonly ChangeKind[] = ["language-shown", "language-hidden"];

test("every kind has a case", () => {
  const kinds = [...new Set(CASES.map(([kind]) => kind)), ...OF_PACKAGES];
  expect(kinds.sort()).toEqual([...CHANGE_KINDS].sort());
});

test.each(CASES.map(([kind, before, after, ...others]) => ({ kind, before, after, others })))("$kind", (made) => {
  const { kind, before, after, others } = made;
  const [old, today] = [releasedOf(before), releasedOf(after)];
  const kinds = diffSnapshots(old, today).map((change) => change.kind);
  expect(kinds.sort()).toEqual([kind, ...others].sort());
  // A lock remembers enough to find the same, but for the texts.
  const remembered = snapshotOfLock(makeLock(old, "1.0.0", null));
  expect(
    diffSnapshots(remembered, today)
      .map((change) => change.kind)
      .sort(),
  ).toEqual(kinds.sort());
  expect(diffSnapshots(old, old)).toEqual([]);
  expect(diffSnapshots(remembered, old)).toEqual([]);
});

test("that the keepers say so makes new words of another meaning", () => {
  const today = releasedOf(one({ message: "another", description: "Another." }));
  const changes = diffSnapshots(releasedOf(one({})), { ...today, reworded: new Set([1]) });
  expect(changes.map(({ kind, subject }) => [kind, subject])).toEqual([
    ["message-changed", null],
    ["text-changed", "description"],
  ]);
});

test("fields of the keepers' own, states of translations and who rendered what are no difference", () => {
  const before = releasedOf({ ...one({}), locales: [german("Fehler")] });
  const reviewed = german("Fehler");
  const after = releasedOf({
    errors: [{ ...ONE, "x-owner": "me", editorial: { "x-owner": "me" } } as Entry],
    more: { project: { path: "elsewhere.json", command: "make" }, versioning: { added: "major" } },
    locales: [
      { ...reviewed, errors: { "1": { message: { text: "Fehler", state: "official", source: "aaaaaaaaaaaa" } } } },
    ],
  });
  expect(diffSnapshots(before, after)).toEqual([]);
});
