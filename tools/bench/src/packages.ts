// Measures the cost of the packages for their users, compared with the nearest alternative, for the real
// catalogue and for synthetic ones of 1,000 and 10,000 codes. Writes the tables into the packages' READMEs. Every
// time is a ratio or a difference within one run.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundlePackage, declarePackage, generatePackage } from "./build.ts";
import { writeMadeCatalogue } from "./made-catalogue.ts";
import { addedBytes, measureNpm, type NpmCost } from "./npm-cost.ts";
import { measurePython, type PythonCost } from "./python-cost.ts";
import { writeCost } from "./write-cost.ts";

const ROOT = join(import.meta.dirname, "../../..");
const MADE_SIZES = [1000, 10_000];
/** How often each program is started. An odd number has a middle value. */
const ROUNDS = 41;

interface Measured {
  readonly size: number;
  readonly npm: NpmCost;
  readonly python: PythonCost;
}

const work = mkdtempSync(join(tmpdir(), "errdex-bench-"));
try {
  const measured = [measureReal(), ...MADE_SIZES.map(measureMade)];
  const head = measured.map(({ size }) => `${size.toLocaleString("en-US")} codes`);
  writeNpm(
    head,
    measured.map(({ npm }) => npm),
  );
  writePython(
    head,
    measured.map(({ python }) => python),
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function measureReal(): Measured {
  const { errors } = JSON.parse(readFileSync(join(ROOT, "spec/tuya/catalogue.json"), "utf8")) as {
    errors: { code: number }[];
  };
  const codes = errors.map(({ code }) => code);
  const npm = join(ROOT, "packages/typescript");
  bundlePackage(npm);
  declarePackage(npm);
  return {
    size: codes.length,
    npm: measureNpm(npm, { name: "TOKEN_EXPIRED", code: 1010 }, codes, ROUNDS),
    python: measurePython(join(ROOT, "packages/python"), "tuya_errors", codes, ROUNDS),
  };
}

function measureMade(size: number): Measured {
  const folder = join(work, String(size));
  writeMadeCatalogue(join(folder, "spec"), size);
  const codes = Array.from({ length: size }, (_, index) => 1000 + index);
  for (const target of ["typescript", "python"]) generatePackage(join(folder, "spec"), target, join(folder, target));
  bundlePackage(join(folder, "typescript"));
  return {
    size,
    npm: measureNpm(join(folder, "typescript"), { name: "MADE_FAILURE_1", code: 1001 }, codes, ROUNDS),
    python: measurePython(join(folder, "python"), "made_errors", codes, ROUNDS),
  };
}

function writeNpm(head: readonly string[], costs: readonly NpmCost[]): void {
  const peer = addedBytes("StatusCodes.OK", "http-status-codes", join(ROOT, "tools/bench"));
  const row = (what: string, bound: string, figure: (cost: NpmCost) => string) => ({
    what,
    bound,
    figures: costs.map(figure),
  });
  writeCost(
    join(ROOT, "packages/typescript/README.md"),
    head,
    [
      row("One constant in a minified bundle, bytes", "its literal + 8", ({ constant }) => String(constant)),
      row("The same, bundled to CommonJS for Node", "its literal + 8", ({ constantForNode }) =>
        String(constantForNode),
      ),
      row("`lookup`, times a bare `Map.get`", "1.1", ({ lookup }) => lookup.toFixed(2)),
      row("`parseLogAll` of 1,000,000 characters, times 8 of 125,000", "1.5", ({ log }) => log.toFixed(2)),
      row("`import`, ms more than an empty module", "1 (83 codes)", ({ load }) => load.toFixed(2)),
      row("`require`, ms more than an empty module", "1 (83 codes)", (cost) => cost.require.toFixed(2)),
    ],
    `Measured by \`pnpm bench:packages\`, within one run: the median of ratios, and the least of ${ROUNDS} imports each. One code of \`http-status-codes\` adds ${peer.toLocaleString("en-US")} bytes, measured in the same run.`,
  );
}

function writePython(head: readonly string[], costs: readonly PythonCost[]): void {
  const row = (what: string, bound: string, figure: (cost: PythonCost) => string) => ({
    what,
    bound,
    figures: costs.map(figure),
  });
  writeCost(
    join(ROOT, "packages/python/README.md"),
    head,
    [
      row("`import`, times `import http`", "1.5 (3 for 10,000)", ({ load }) => load.toFixed(2)),
      row("`lookup`, times `HTTPStatus(code).phrase`", "0.3", ({ lookup }) => lookup.toFixed(2)),
      row("`parse_log_all` of 1,000,000 characters, times 8 of 125,000", "1.5", ({ log }) => log.toFixed(2)),
    ],
    "Medians of ratios within one run, measured by `pnpm bench:packages`.",
  );
}
