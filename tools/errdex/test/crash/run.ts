// Tries what SECURITY.md promises of writing: kills the real command line at random moments, lets two
// write at once, and lets every use of the disk fail. Prints what came of it, and fails when a promise
// is broken.
//
//   pnpm test:crash [--kills 300] [--pairs 100] [--step 1] [--disks 12] [--seed 1] [--only import]
//
// `--only` tries those of scenarios.ts whose names contain the text.
import { parseArgs } from "node:util";
import { numbers } from "../support/numbers.ts";
import { failAtEvery, kindsOfUses } from "./fault.ts";
import { canMount, fillDisks } from "./full-disk.ts";
import { killAtRandom } from "./kill.ts";
import { race } from "./race.ts";
import { SCENARIOS } from "./scenarios.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "300" },
    pairs: { type: "string", default: "100" },
    step: { type: "string", default: "1" },
    disks: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});

/** Figures that only tell what was tried. */
const FINE = ["runs", "killed", "during", "pairs", "both", "refused", "faults", "told", "disks", "full"];
let passed = 0;
let failed = 0;

function report(what: string, figures: object, fine: readonly string[] = FINE): void {
  const words = Object.entries(figures).map(([name, count]) => `${count} ${name}`);
  const isFine = Object.entries(figures).every(([name, count]) => fine.includes(name) || count === 0);
  if (isFine) passed += 1;
  else failed += 1;
  process.stdout.write(`${isFine ? "ok    " : "FAILED"} ${what}: ${words.join(", ")}\n`);
}

const scenarios = SCENARIOS.filter(({ name }) => name.includes(values.only));
const random = numbers(Number(values.seed));
for (const scenario of scenarios) {
  const figures = await killAtRandom(scenario, Math.ceil(Number(values.kills) / scenarios.length), random);
  report(`killed, ${scenario.name}`, figures, ["runs", "killed", "during"]);
}
for (const scenario of scenarios) {
  report(
    `two writers, ${scenario.name}`,
    await race(scenario, Math.ceil(Number(values.pairs) / scenarios.length), random),
  );
}
for (const scenario of scenarios) {
  const step = Math.max(Number(values.step), scenario.faultStep ?? 1);
  report(`faults of the disk, ${scenario.name}`, await failAtEvery(scenario, step));
}
// Where not every single use fails, another scenario has let each kind of them fail.
const large = scenarios.filter(({ faultStep = 1 }) => faultStep > 1);
if (large.length > 0) {
  const tried = new Set((await Promise.all(SCENARIOS.filter((one) => !large.includes(one)).map(kindsOfUses))).flat());
  const kinds = new Set((await Promise.all(large.map(kindsOfUses))).flat());
  const others = [...kinds].filter((kind) => !tried.has(kind));
  for (const kind of others) console.error(`no small scenario does this: ${kind}`);
  report("kinds of uses of the disk in large trees", { kinds: kinds.size, untried: others.length }, ["kinds"]);
}
if (canMount()) {
  for (const scenario of scenarios) {
    report(`full disks, ${scenario.name}`, await fillDisks(scenario, Number(values.disks)));
  }
} else process.stdout.write("not tried: full disks. Run this as root on Linux.\n");
process.stdout.write(`test:crash: ${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
