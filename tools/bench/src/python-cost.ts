import { join } from "node:path";
import { compareInTurn, median, runSample, type Sample } from "./samples.ts";

/** What one catalogue's Python package costs. */
export interface PythonCost {
  /** Times that `import` takes as long as `import http`. */
  readonly load: number;
  /** Times that a lookup takes as long as `HTTPStatus(code).phrase`. */
  readonly lookup: number;
}

const load = (module: string): string => `
import time
start = time.perf_counter()
import ${module}
print((time.perf_counter() - start) * 1000)
`;

// In turn and in one process; the first lookup, which loads the texts, is not counted.
const lookup = (module: string): string => `
import json, statistics, sys, timeit
from http import HTTPStatus
from ${module} import lookup
codes = json.loads(sys.argv[1])
statuses = [status.value for status in HTTPStatus]
assert lookup(codes[0]) is not None
def phrases():
    for status in statuses:
        HTTPStatus(status).phrase
def entries():
    for code in codes:
        lookup(code)
ratios = []
for _ in range(9):
    base = timeit.timeit(phrases, number=2000) / (2000 * len(statuses))
    number = max(1, 120000 // len(codes))
    ratios.append(timeit.timeit(entries, number=number) / (number * len(codes)) / base)
print(statistics.median(ratios))
`;

/**
 * Measures a Python package as it lies in its folder.
 *
 * @param folder the package's, with its `src`.
 * @param codes all its codes.
 */
export function measurePython(folder: string, module: string, codes: readonly number[], rounds: number): PythonCost {
  const env = { PYTHONPATH: join(folder, "src") };
  const python = (program: string, ...args: string[]): Sample => ({
    command: "python3",
    args: ["-c", program, ...args],
    env,
  });
  const found = python(lookup(module), JSON.stringify(codes));
  return {
    load: compareInTurn(python(load(module)), python(load("http")), rounds, (own, http) => own / http),
    lookup: median([found, found, found].map(runSample)),
  };
}
