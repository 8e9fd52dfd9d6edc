import { arch, availableParallelism, cpus, platform } from "node:os";
import { median } from "../samples.ts";
import { REQUIRED } from "./limits.ts";
import type { Cost } from "./measure.ts";
import { floorOf, PEERS } from "./peers/measure-peers.ts";
import type { Costs } from "./rounds.ts";
import { CASES, type SizeCosts } from "./sizes.ts";
import { TUYA } from "./tuya.ts";

/** All that a run of the benchmark measured. */
export interface Measured {
  /** By number of entries, ascending. */
  readonly sizes: readonly SizeCosts[];
  readonly tuya: Costs;
  /** Milliseconds until a changed text shows in watch mode; null when that was not measured. */
  readonly watch: number | null;
  /** Other generators, for each of the sizes; null when they could not be fetched. */
  readonly peers: readonly Costs[] | null;
}

/** A row of the table: its heading, a cell for each size, and what is required. */
export type Row = readonly string[];

/** A ratio with its limit. */
export interface Ratio {
  readonly what: string;
  readonly value: number;
  readonly required: number;
}

/** The median over the rounds of one case divided by another; NaN when one of them failed. */
function ratio(costs: Costs, own: string, base: string, part: keyof Cost): number {
  const [a, b] = [costs.get(own), costs.get(base)];
  if (a === undefined || b === undefined) return Number.NaN;
  return median(a.map((cost, round) => cost[part] / (b[round]?.[part] ?? Number.NaN)));
}

/** The ratio of the wall clock, and that of the CPU time in brackets. */
function bothRatios(costs: Costs, own: string, base: string): string {
  return `${times(ratio(costs, own, base, "wall"))} (${times(ratio(costs, own, base, "cpu"))})`;
}

/** The seconds of the wall clock, and those of CPU in brackets. */
function bothSeconds(costs: Costs, name: string): string {
  return `${fixed(typical(costs, name, "wall"), 2)} (${fixed(typical(costs, name, "cpu"), 2)})`;
}

/** The median over the rounds; NaN when the case failed. */
function typical(costs: Costs, name: string, part: keyof Cost): number {
  return median((costs.get(name) ?? []).map((cost) => cost[part]));
}

/** The headings of the table. */
export function headings({ sizes }: Measured): string[] {
  return ["What", ...sizes.map(({ entries }) => `${entries.toLocaleString("en-US")} entries`), "Required"];
}

/** The rows of the table. Times and their ratios are those of the wall clock, with those of CPU in brackets. */
export function rows({ sizes, tuya, watch, peers }: Measured): Row[] {
  const cells = (cell: (size: SizeCosts) => string): string[] => sizes.map(cell);
  const both = (own: string, base: string) => cells(({ costs }) => bothRatios(costs, own, base));
  const required = sizes.map(({ entries }) => REQUIRED.full[entries] ?? "-").join(" / ");
  const first = both(CASES.version, CASES.node).slice(0, 1);
  const seconds = (name: string) => cells(({ costs }) => bothSeconds(costs, name));
  const memory = (name: string) => cells(({ costs }) => `${fixed(typical(costs, name, "peak") / 1e6, 0)} MB`);
  const blank = sizes.slice(1).map(() => "");
  return [
    ["Size of the outputs", ...cells(({ bytes }) => `${fixed(bytes / 1e6, 1)} MB`), ""],
    ["`node -e 0`, seconds", ...seconds(CASES.node), ""],
    ["The script, seconds", ...seconds(CASES.floor), ""],
    ["errdex, seconds", ...seconds(CASES.full), ""],
    ["errdex, all files new, times the script", ...both(CASES.full, CASES.floor), required],
    ["errdex, nothing changed, times `node -e 0`", ...both(CASES.unchanged, CASES.node), String(REQUIRED.unchanged)],
    ["`errdex --version`, times `node -e 0`", ...first, ...blank, String(REQUIRED.version)],
    ["Peak memory of the script", ...memory(CASES.floor), ""],
    ["Peak memory of errdex", ...memory(CASES.full), `${REQUIRED.peak / 1e6} MB at 10,000`],
    [
      "Peak memory of errdex, bytes per byte written",
      ...cells(({ costs, bytes }) => fixed(typical(costs, CASES.full, "peak") / bytes, 2)),
      "",
    ],
    ["errdex, CPU per entry, times that at 1,000", ...perEntry(sizes), "constant from 1,000 on"],
    ["Tuya's catalogue, all targets, all languages, seconds", bothSeconds(tuya, TUYA), ...blank, `${REQUIRED.tuya} s`],
    ...(watch === null
      ? []
      : [["Watch mode, one text changed, ms", ...watchCells(sizes, watch), `${REQUIRED.watch} ms at 10,000`]]),
    ...(peers === null
      ? []
      : PEERS.map((peer) => [
          `${peer}, times a script that writes the same`,
          ...peers.map((costs) => (costs.size === 0 ? "" : bothRatios(costs, peer, floorOf(peer)))),
          "",
        ])),
  ];
}

/** The size of the catalogue whose text is changed in watch mode. */
export const WATCHED = 10_000;

function watchCells(sizes: readonly SizeCosts[], watch: number): string[] {
  return sizes.map(({ entries }) => (entries === WATCHED ? watch.toFixed(0) : ""));
}

/** What each entry costs more than an empty catalogue, which the smallest one nearly is. */
function perEntry(sizes: readonly SizeCosts[]): string[] {
  const [smallest] = sizes;
  const marginal = ({ entries, costs }: SizeCosts): number => {
    if (smallest === undefined) return Number.NaN;
    const least = typical(smallest.costs, CASES.full, "cpu");
    return (typical(costs, CASES.full, "cpu") - least) / (entries - smallest.entries);
  };
  const base = sizes.find(({ entries }) => entries === 1000);
  return sizes.map((size) =>
    base === undefined || size.entries < 1000 ? "" : fixed(marginal(size) / marginal(base), 2),
  );
}

/**
 * The ratios that have a limit: the smaller one of the wall clock's and the CPU's, because work elsewhere on the
 * machine disturbs one of them more than the other.
 */
export function ratios({ sizes }: Measured): Ratio[] {
  return sizes.flatMap(({ entries, costs }) => {
    const least = (own: string, base: string): number =>
      Math.min(ratio(costs, own, base, "wall"), ratio(costs, own, base, "cpu"));
    const of = `at ${entries.toLocaleString("en-US")} entries`;
    const full = REQUIRED.full[entries];
    return [
      { what: `--version ${of}`, value: least(CASES.version, CASES.node), required: REQUIRED.version },
      { what: `nothing changed ${of}`, value: least(CASES.unchanged, CASES.node), required: REQUIRED.unchanged },
      ...(full === undefined
        ? []
        : [{ what: `all files new ${of}`, value: least(CASES.full, CASES.floor), required: full }]),
    ];
  });
}

/** Describes the machine, without a date: the same machine measures the same. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? "an unknown processor";
  return `${availableParallelism()} cores (${model}), ${platform()} ${arch()}, Node ${process.versions.node}`;
}

function times(value: number): string {
  return fixed(value, value < 100 ? 1 : 0);
}

/** A number in digits; `failed` where there is none. */
function fixed(value: number, digits: number): string {
  return Number.isNaN(value) ? "failed" : value.toFixed(digits);
}
