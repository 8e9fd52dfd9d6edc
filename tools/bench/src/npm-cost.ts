import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, buildSync } from "esbuild";
import { median, runInTurn, runSample, type Sample } from "./samples.ts";

/** The cost of a catalogue's npm package. */
export interface NpmCost {
  /** Bytes that one constant adds to a minified bundle, and how many of them are its literal. */
  readonly constant: number;
  readonly literal: number;
  /** The same bytes in a CommonJS bundle for Node, of a program that imports the constant. */
  readonly constantForNode: number;
  /** The time of a lookup, divided by that of a plain `Map.get`. */
  readonly lookup: number;
  /** The time of reading a log of a million characters, divided by that of eight logs of an eighth of it. */
  readonly log: number;
  /** The time to import the package minus the time to import an empty module, in milliseconds. */
  readonly load: number;
  /** The same in CommonJS, with `require`. */
  readonly require: number;
}

/** A constant in a package, with its value. */
export interface Constant {
  readonly name: string;
  readonly code: number;
}

/** The size of a program's minified bundle, in bytes. */
function bundledSize(source: string, folder: string, options: BuildOptions): number {
  const { outputFiles } = buildSync({
    stdin: { contents: source, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    ...options,
    write: false,
  });
  return outputFiles[0]?.contents.byteLength ?? Number.NaN;
}

/** The bytes that one import adds to a minified bundle. */
export function addedBytes(imported: string, from: string, folder: string, options: BuildOptions = {}): number {
  const program = `import { ${imported.split(".")[0]} } from ${JSON.stringify(from)};\nconsole.log(${imported});`;
  return bundledSize(program, folder, options) - bundledSize("console.log();", folder, options);
}

// Both loops run alternately in one process. The map has the same keys as the package, and both are called
// through a function.
const LOOKUP = `
const { lookup } = await import(process.argv[1]);
const codes = JSON.parse(process.argv[2]);
const map = new Map(codes.map((code) => [code, { code }]));
const rounds = Math.ceil(1e6 / codes.length);
let found = 0;
const time = (get) => {
  const start = process.hrtime.bigint();
  for (let round = 0; round < rounds; round += 1) for (const code of codes) found += get(code) === undefined ? 0 : 1;
  return Number(process.hrtime.bigint() - start);
};
const bare = (code) => map.get(code);
const ratios = Array.from({ length: 31 }, () => {
  const base = time(bare);
  return time(lookup) / base;
});
if (found === 0) throw new Error("nothing was found");
console.log(ratios.sort((a, b) => a - b)[15]);
`;

// Lines of a usual log, with an error in every eighth. The processor's time of this thread: others run at the same time.
const LOG = `
const { parseLogAll } = await import(process.argv[1]);
const line = (index) => \`2026-05-01 10:11:\${index % 60} DEBUG request \${index} {"path":"/v1.0/devices","page":\${index}}\\n\`;
const error = '2026-05-01 10:12:00 ERROR response {"code":1106,"msg":"permission deny","success":false,"t":1700000000000}\\n';
const write = (length) => {
  let text = "";
  for (let index = 0; text.length < length; index += 1) text += index % 8 === 7 ? error : line(index);
  return text.slice(0, length);
};
const [short, long] = [write(125_000), write(1_000_000)];
const time = (text) => {
  const { user, system } = process.cpuUsage();
  parseLogAll(text);
  const used = process.cpuUsage({ user, system });
  return used.user + used.system;
};
const least = (text) => Math.min(...Array.from({ length: 15 }, () => time(text)));
least(short);
console.log(least(long) / (8 * least(short)));
`;

const LOAD = `
const start = process.hrtime.bigint();
await import(process.argv[1]);
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

const REQUIRE = `
const path = require("node:url").fileURLToPath(process.argv[1]);
const start = process.hrtime.bigint();
require(path);
console.log(Number(process.hrtime.bigint() - start) / 1e6);
`;

/**
 * Measures a built npm package.
 *
 * @param folder the package's folder, with its `dist`.
 * @param constant the constant to bundle.
 * @param codes all codes of the package.
 * @param rounds how often each program is started.
 */
export function measureNpm(folder: string, constant: Constant, codes: readonly number[], rounds: number): NpmCost {
  const lookup = evaluate(LOOKUP, join(folder, "dist/index.js"), JSON.stringify(codes));
  return {
    constant: addedBytes(constant.name, "./dist/constants.js", folder),
    literal: String(constant.code).length,
    constantForNode: addedBytes(constant.name, "./dist/constants.js", folder, { format: "cjs", platform: "node" }),
    lookup: median([lookup, lookup, lookup].map(runSample)),
    log: runSample(evaluate(LOG, join(folder, "dist/log.js"))),
    load: measureLoad(join(folder, "dist/index.js"), rounds),
    require: measureLoad(join(folder, "dist/cjs/index.cjs"), rounds),
  };
}

/** Compares a module with an empty one beside it. */
function measureLoad(module: string, rounds: number): number {
  const isCommon = module.endsWith(".cjs");
  const empty = join(dirname(module), isCommon ? "empty-module.cjs" : "empty-module.js");
  writeFileSync(empty, isCommon ? "\n" : "export {};\n");
  const start = (path: string): Sample => (isCommon ? evaluate(REQUIRE, path) : evaluate(LOAD, path));
  const [own, other] = [start(module), start(empty)];
  try {
    const times = runInTurn(own, other, rounds);
    // Take the minimum: other work on the machine can only add to such a short time.
    return Math.min(...times.map(([loaded]) => loaded)) - Math.min(...times.map(([, nothing]) => nothing));
  } finally {
    rmSync(empty);
  }
}

/** A program that receives a module's URL and further arguments. */
function evaluate(program: string, module: string, ...args: string[]): Sample {
  const words = [
    `--input-type=${program === REQUIRE ? "commonjs" : "module"}`,
    "-e",
    program,
    pathToFileURL(module).href,
    ...args,
  ];
  return { command: process.execPath, args: words };
}
