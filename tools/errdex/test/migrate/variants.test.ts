import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import type { Catalogue, Variant } from "../../src/catalogue/catalogue.ts";
import type { Lock } from "../../src/catalogue/lock.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { tempFolder } from "../support/temp.ts";

const CLOSED: Variant = { id: "closed", messages: ["depot closed"], description: "The depot takes no parcels now." };
const LATE = { id: "late", title: "late", description: "The parcel is late.", question: true };
const project = {
  path: "catalogue.json",
  command: "make",
  packages: [
    { name: "acme", target: "typescript" },
    { name: "acme-docs", target: "markdown" },
  ],
};

let folder: string;
const write = (variants: readonly Variant[], more: Partial<Catalogue> = {}): unknown =>
  writeCatalogue(
    folder,
    catalogueOf(
      [entryOf(1, "ONE_FAILED", { editorial: { ...(variants.length === 0 ? {} : { variants }), tags: ["late"] } })],
      { project, ...more },
    ),
  );

beforeEach(() => {
  folder = tempFolder();
  write([CLOSED], { vocabulary: { tags: [LATE] } });
  expect(errdex("lock", folder).exitCode).toBe(0);
});

test("what a caller must change is in the guide before and after the release, and in the changeset", () => {
  write([], { vocabulary: { tags: [{ ...LATE, question: false }] }, released: "0.1.0" });
  const [gone, asked] = [
    "| `1` | `ONE_FAILED` | the variant closed was removed: its messages give the entry alone |",
    "|  |  | the tag late is no question any more: look for it among the tags of an error, as no function asks for it |",
  ];
  const guide = (): string => errdex("migrate", folder, "--from", "0.1.0", "--target", "markdown").stdout;
  const breaking = (since: string): string[] => [`${asked} ${since} |`, `${gone} ${since} |`];
  expect(guide().split("\n")).toEqual(expect.arrayContaining(["## Breaking changes", ...breaking("next")]));
  const { stdout } = errdex("changeset", folder, "--out", join(folder, ".changeset"));
  expect(stdout).toContain("major");
  errdex("lock", folder);
  expect(guide().split("\n")).toEqual(expect.arrayContaining(["## Breaking changes", ...breaking("1.0.0")]));
});

test("a lock of format 1 tells neither: then they are details, and texts about the catalogue", () => {
  const file = join(folder, "catalogue.lock.json");
  const { vocabulary: _, ...lock } = JSON.parse(readFileSync(file, "utf8")) as Lock;
  const errors = lock.errors.map(({ variants: __, ...entry }) => entry);
  writeFileSync(file, JSON.stringify({ ...lock, format: 1, errors, seal: undefined }));
  write([], { released: "0.1.0" });
  const { changes } = JSON.parse(errdex("diff", file, folder, "--format", "json").stdout) as {
    readonly changes: readonly { readonly kind: string }[];
  };
  expect(changes.map(({ kind }) => kind)).toEqual(["about-changed", "details-changed"]);
});
