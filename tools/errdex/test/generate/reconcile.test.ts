import { describe, expect, test } from "vitest";
import { Reconciler } from "../../src/generate/reconcile.ts";
import { hashContent, MANIFEST_NAME, type Manifest, parseManifest } from "../../src/io/write/manifest.ts";
import type { RenderedFile } from "../../src/io/write/output.ts";

const OURS = "as errdex wrote it";
const EDITED = "as somebody edited it";
const NEW = "as it is rendered now";
const CONFLICT = "<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n";

const manifestOf = (files: Record<string, string>, scaffolds: readonly string[] = []): Manifest => ({
  one: { files: Object.fromEntries(Object.entries(files).map(([path, text]) => [path, hashContent(text)])), scaffolds },
});
const file = (content: string, mode: RenderedFile["mode"] = "generate"): RenderedFile => ({
  path: "a.md",
  mode,
  content,
});

describe("a file that is rendered", () => {
  test.each([
    // What the manifest lists, what is on the disk, and what becomes of it.
    ["nothing", null, null, "created"],
    ["nothing", null, NEW, "unchanged"],
    ["nothing", null, EDITED, "foreign"],
    ["the file", OURS, null, "created"],
    ["the file", OURS, OURS, "changed"],
    ["the file", OURS, NEW, "unchanged"],
    ["the file", OURS, EDITED, "edited"],
    ["the file", OURS, CONFLICT, "changed"],
    ["nothing", null, CONFLICT, "foreign"],
  ] as const)("the manifest lists %s (%j), and on the disk is %j: %s", (_, known, before, kind) => {
    const reconciler = new Reconciler(known === null ? {} : manifestOf({ "a.md": known }), ["one"]);
    expect(reconciler.decide("one", file(NEW), before)).toMatchObject({
      kind,
      path: "a.md",
      before,
      hash: before === null ? null : hashContent(before),
      written: hashContent(NEW),
    });
  });

  test("may have any content while two branches are merged, if one of them wrote it", () => {
    expect(new Reconciler(manifestOf({ "a.md": OURS }), ["one"], true).decide("one", file(NEW), EDITED).kind).toBe(
      "changed",
    );
    expect(new Reconciler({}, ["one"], true).decide("one", file(NEW), EDITED).kind).toBe("foreign");
  });

  test("may move from one target of the folder to another", () => {
    const manifest: Manifest = { other: { files: { "a.md": hashContent(OURS) }, scaffolds: [] } };
    expect(new Reconciler(manifest, ["one", "other"]).decide("one", file(NEW), OURS).kind).toBe("changed");
    // Another target of the manifest, which is not rendered now, keeps its file.
    expect(new Reconciler(manifest, ["one"]).decide("one", file(NEW), OURS).kind).toBe("foreign");
  });
});

describe("a scaffold", () => {
  test.each([
    [[], null, "created"],
    [[], EDITED, "unchanged"],
    [["a.md"], null, "unchanged"],
    [["a.md"], EDITED, "unchanged"],
  ] as const)("where %j were written, and %j is there, is %s", (scaffolds, before, kind) => {
    const reconciler = new Reconciler(manifestOf({}, scaffolds), ["one"]);
    const hash = before === null ? null : hashContent(before);
    const expected = { kind, path: "a.md", before, after: NEW, hash, written: null };
    expect(reconciler.decide("one", file(NEW, "scaffold"), before)).toEqual(expected);
    expect(parseManifest(String(reconciler.manifest(null).after))).toEqual({ one: { files: {}, scaffolds: ["a.md"] } });
    expect(reconciler.dropped()).toEqual([]);
  });

  test("that another target wrote is not written again", () => {
    const manifest: Manifest = { other: { files: {}, scaffolds: ["a.md"] } };
    expect(new Reconciler(manifest, ["one", "other"]).decide("one", file(NEW, "scaffold"), null).kind).toBe(
      "unchanged",
    );
    expect(new Reconciler(manifest, ["one"]).decide("one", file(NEW, "scaffold"), null).kind).toBe("created");
  });
});

describe("a file that would be the same as before", () => {
  test("is kept if the manifest lists it", () => {
    const reconciler = new Reconciler(manifestOf({ "a.md": OURS }), ["one"]);
    const hash = hashContent(OURS);
    const expected = { kind: "unchanged", path: "a.md", before: null, after: null, hash, written: hash };
    expect(reconciler.keep("one", "a.md")).toEqual(expected);
    expect(reconciler.dropped()).toEqual([]);
    expect(parseManifest(String(reconciler.manifest(null).after))).toEqual(manifestOf({ "a.md": OURS }));
  });

  test("is made if it does not, or the target is not rendered", () => {
    const reconciler = new Reconciler(manifestOf({ "a.md": OURS }), ["one"]);
    expect(reconciler.keep("one", "b.md")).toBeNull();
    expect(reconciler.keep("two", "a.md")).toBeNull();
    expect(reconciler.dropped()).toEqual(["a.md"]);
  });
});

describe("a file that is not rendered any more", () => {
  const yes = (): boolean => true;
  const no = (): boolean => false;
  test.each([
    [null, yes, false, null],
    [OURS, yes, false, "orphaned"],
    [OURS, no, false, "unproven"],
    [EDITED, yes, false, "abandoned"],
    [EDITED, no, false, "abandoned"],
    [EDITED, yes, true, "orphaned"],
    [EDITED, no, true, "unproven"],
    [CONFLICT, yes, false, "orphaned"],
  ] as const)("%#: on the disk is %j", (before, isOwn, isMerged, kind) => {
    const reconciler = new Reconciler(manifestOf({ "a.md": OURS, "b.md": OURS }), ["one"], isMerged);
    reconciler.decide("one", { ...file(NEW), path: "b.md" }, null);
    expect(reconciler.dropped()).toEqual(["a.md"]);
    const decision = reconciler.drop("a.md", before, isOwn);
    if (before === null) expect(decision).toBeNull();
    else {
      const hash = hashContent(before);
      expect(decision).toEqual({ kind, path: "a.md", before, after: null, hash, written: null });
    }
  });

  test("is shown to who decides whether errdex wrote it", () => {
    const seen: unknown[] = [];
    new Reconciler(manifestOf({ "a.md": OURS }), ["one"]).drop("a.md", OURS, (content) => {
      seen.push(content);
      return true;
    });
    expect(seen).toEqual([OURS]);
  });
});

describe("the manifest", () => {
  const others: Manifest = { other: { files: { "o.md": hashContent(OURS) }, scaffolds: ["s.md"] } };

  test("lists what was rendered now, and what other targets have", () => {
    const reconciler = new Reconciler({ ...manifestOf({ "gone.md": OURS }), ...others }, ["one"]);
    reconciler.decide("one", file(NEW), null);
    const made = reconciler.manifest(null);
    expect(made).toMatchObject({ kind: "created", path: MANIFEST_NAME, before: null, hash: null });
    expect(parseManifest(String(made.after))).toEqual({ ...manifestOf({ "a.md": NEW }), ...others });
    expect(made.written).toBe(hashContent(String(made.after)));
    const same = reconciler.manifest(made.after);
    expect(same).toMatchObject({ kind: "unchanged", hash: made.written });
    expect(reconciler.manifest("{}")).toMatchObject({ kind: "changed", before: "{}", hash: hashContent("{}") });
  });

  test("lists nothing of a target that renders nothing", () => {
    const made = new Reconciler({}, ["one"]).manifest(null);
    expect(parseManifest(String(made.after))).toEqual({ one: { files: {}, scaffolds: [] } });
  });
});
