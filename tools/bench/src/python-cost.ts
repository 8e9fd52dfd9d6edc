import { join } from "node:path";
import { median, runInTurn, runSample, type Sample } from "./samples.ts";

/** The cost of a catalogue's Python package. */
export interface PythonCost {
  /** The time of importing it, divided by that of `import http`. */
  readonly load: number;
  /** The time of a lookup, divided by that of `HTTPStatus(code).phrase`. */
  readonly lookup: number;
  /** The time of reading a log of a million characters, divided by that of eight logs of an eighth of it. */
  readonly log: number;
}

const load = (module: string): string => `
import time
start = time.perf_counter()
import ${module}
print((time.perf_counter() - start) * 1000)
`;

// Alternately, in one process. The first lookup, which loads the texts, is not measured.
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

// Lines of a usual log, with an error in every eighth. The processor's time of this thread: others run at the same time.
const log = (module: string): string => `
import time
from ${module} import parse_log_all
LINE = '2026-05-01 10:11:{} DEBUG request {} {{"path":"/v1.0/devices","page":{}}}\\n'
ERROR = '2026-05-01 10:12:00 ERROR response {"code":1106,"msg":"permission deny","success":false,"t":1700000000000}\\n'
def write(length):
    lines = (ERROR if index % 8 == 7 else LINE.format(index % 60, index, index) for index in range(length // 40))
    return "".join(lines)[:length]
def measure(text):
    start = time.thread_time()
    parse_log_all(text)
    return time.thread_time() - start
short, long = write(125_000), write(1_000_000)
measure(short)
print(min(measure(long) for _ in range(5)) / (8 * min(measure(short) for _ in range(15))))
`;

/**
 * Measures a Python package in its source folder.
 *
 * @param folder the package's folder, with its `src`.
 * @param module the module's name.
 * @param codes all codes of the package.
 * @param rounds how often each program is started.
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
    load: median(runInTurn(python(load(module)), python(load("http")), rounds).map(([own, http]) => own / http)),
    lookup: median([found, found, found].map(runSample)),
    log: runSample(python(log(module))),
  };
}
