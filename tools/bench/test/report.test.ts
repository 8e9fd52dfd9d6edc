import { expect, test } from "vitest";
import type { Cost } from "../src/speed/measure.ts";
import { headings, type Measured, ratios, rows } from "../src/speed/report.ts";
import { CASES } from "../src/speed/sizes.ts";

/** Costs whose wall clock, CPU and memory are the given numbers of each round. */
function costsOf(costs: Readonly<Record<string, readonly number[]>>): Map<string, Cost[]> {
  const made = ([name, values]: [string, readonly number[]]): [string, Cost[]] => {
    return [name, values.map((value) => ({ wall: value, cpu: 2 * value, peak: value * 1e6 }))];
  };
  return new Map(Object.entries(costs).map(made));
}

const whole = { [CASES.node]: [1, 1, 1], [CASES.version]: [2, 2, 2], [CASES.unchanged]: [3, 3, 3] };
const measured: Measured = {
  sizes: [
    { entries: 85, bytes: 1e6, costs: costsOf({ ...whole, [CASES.floor]: [2, 2, 4], [CASES.full]: [4, 6, 4] }) },
    { entries: 1000, bytes: 1e7, costs: costsOf({ ...whole, [CASES.floor]: [4], [CASES.full]: [8] }) },
    { entries: 10_000, bytes: 1e8, costs: costsOf({ ...whole, [CASES.floor]: [40] }) },
  ],
  tuya: costsOf({ tuya: [5] }),
  watch: 123.4,
  peers: [
    costsOf({ "style-dictionary": [8], "style-dictionary floor": [2], quicktype: [6], "quicktype floor": [2] }),
    costsOf({ "style-dictionary": [8], "style-dictionary floor": [2], "quicktype floor": [2] }),
    new Map(),
  ],
};

test("every row has a cell for each heading, and a failure is named", () => {
  const columns = headings(measured).length;
  const shown = rows(measured);
  expect(shown.map((row) => row.length)).toEqual(shown.map(() => columns));
  const cells = Object.fromEntries(shown.map(([what, ...rest]) => [what, rest]));
  // Of the ratios 2, 3 and 1 the median, not the ratio of the medians.
  expect(cells["errdex, all files new, times the script"]).toEqual([
    "2.0 (2.0)",
    "2.0 (2.0)",
    "failed (failed)",
    "2.5 / 1.5 / 1.3",
  ]);
  expect(cells["style-dictionary, times a script that writes the same"]).toEqual(["4.0 (4.0)", "4.0 (4.0)", "", ""]);
  expect(cells["quicktype, times a script that writes the same"]).toEqual(["3.0 (3.0)", "failed (failed)", "", ""]);
  expect(cells["Watch mode, one text changed, ms"]).toEqual(["", "", "123", "300 ms at 10,000"]);
  expect(cells["Peak memory of errdex, bytes per byte written"]?.slice(0, 2)).toEqual(["4.00", "0.80"]);
});

test("what was not measured has no row", () => {
  const shown = rows({ ...measured, peers: null, watch: null }).map(([what]) => what);
  expect(shown.join()).not.toMatch(/quicktype|style-dictionary|Watch/);
});

test("each ratio has the limit of its size, and a size without a limit has none for all files new", () => {
  const [, , full] = ratios(measured);
  expect(full).toEqual({ what: "all files new at 85 entries", value: 2, required: 2.5 });
  const other = ratios({ ...measured, sizes: measured.sizes.map((size) => ({ ...size, entries: 7 })) });
  expect(other.map(({ what }) => what).join()).not.toMatch(/all files new/);
});
