/** A part of `src` in which every decision has to be tested, and the tests that would notice another one. */
export interface Part {
  readonly name: string;
  /** Paths from the package's folder. `*` stands for any file. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** The parts that write to the user's disk, or decide what is written. */
export const PARTS: readonly Part[] = [
  {
    name: "write",
    files: ["src/io/write/*.ts"],
    tests: [
      "test/write/*.test.ts",
      "test/generate/ownership.test.ts",
      "test/generate/folders.test.ts",
      "test/translate/round-trip.test.ts",
      "test/translate/export.test.ts",
    ],
  },
  {
    name: "plan",
    files: ["src/generate/reconcile.ts", "src/generate/plan/*.ts"],
    tests: [
      "test/generate/is-own-output.test.ts",
      "test/generate/find-collisions.test.ts",
      "test/generate/plan-copies.test.ts",
      "test/generate/plan-files.test.ts",
      "test/generate/reconcile.test.ts",
      "test/generate/ownership.test.ts",
      "test/generate/folders.test.ts",
      "test/generate/check.test.ts",
      "test/generate/goldens.test.ts",
      "test/targets/refused.test.ts",
      "test/targets/links.test.ts",
      "test/targets/runtime.test.ts",
      "test/targets/runtime-mistakes.test.ts",
    ],
  },
  {
    name: "quoting",
    files: ["src/generate/quoting/*.ts"],
    tests: [
      "test/hazards/quote-edges.test.ts",
      "test/hazards/replace.test.ts",
      "test/hazards/comments.test.ts",
      "test/hazards/quoting.test.ts",
      "test/hazards/literals.test.ts",
    ],
  },
  {
    name: "names",
    files: ["src/targets/names.ts", "src/targets/case-style.ts"],
    tests: ["test/targets/names.test.ts", "test/messages/code-names.test.ts"],
  },
  {
    name: "diff",
    files: ["src/snapshot/*.ts", "src/workflows/diff/*.ts"],
    tests: ["test/diff/*.test.ts", "test/release/lock.test.ts"],
  },
];
