import { spawn } from "node:child_process";
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NODE } from "../support/program.ts";
import type { Command } from "../support/programs.ts";
import { tempFolder } from "../support/temp.ts";
import { withPrograms } from "../support/with-programs.ts";
import {
  type Access,
  cloneOf,
  makeRepository,
  nameOf,
  outputsOf,
  type Ran,
  runTurbo,
  TASKS,
} from "./made-workspace.ts";

// The promises of docs/many-catalogues.md, with the files that it shows.
const CATALOGUES = 40;
const TOKEN = "a-token-that-may-write";
const KEY = "0123456789abcdef0123456789abcdef";
const OTHER_KEY = "fedcba9876543210fedcba9876543210";
/** What fails is tried with these, in the interest of time. */
const FEW = [0, 1].map(nameOf);
const ONLY_FEW = FEW.map((name) => `--filter=${name}`);
const TIMEOUT = 900_000;

interface Cache {
  readonly api: string;
  readonly storage: string;
  /** The outputs in its storage, without their signatures. */
  artifacts(): string[];
}

const stops: (() => void)[] = [];
afterAll(() => {
  for (const stop of stops.splice(0)) stop();
});

/** A server that is stopped after the tests, and the port that it got. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the cache on this machine, with a storage of its own or that of another. */
async function startCache(command: Command, storage = tempFolder(), more: NodeJS.ProcessEnv = {}): Promise<Cache> {
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH,
    HOST: "127.0.0.1",
    PORT: String(port),
    TURBO_TOKEN: TOKEN,
    TURBO_REMOTE_CACHE_SIGNATURE_KEY: "stored",
    STORAGE_PROVIDER: "local",
    STORAGE_PATH: storage,
    STORAGE_PATH_USE_TMP_FOLDER: "false",
    ...more,
  };
  const server = spawn(process.execPath, [command], { cwd: tempFolder(), env, stdio: "ignore" });
  stops.push(() => server.kill());
  for (let attempt = 0; ; attempt += 1) {
    const status = await fetch(`${api}/v8/artifacts/status`).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) break;
    if (server.exitCode !== null || attempt > 600) throw new Error("The cache did not start.");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const folder = join(storage, "team_errors");
  return {
    api,
    storage,
    artifacts: () => {
      try {
        return readdirSync(folder)
          .filter((name) => !name.endsWith(".tag"))
          .map((name) => join(folder, name));
      } catch {
        return [];
      }
    },
  };
}

withPrograms(["remote-cache"], "a remote cache", (commands) => {
  const command = commands["turborepo-remote-cache"];
  const repository = tempFolder();
  let cache: Cache;
  let first: Ran;
  let expected: Record<string, string>;
  let expectedOfFew: Record<string, string>;
  const access = (api = cache.api, token = TOKEN, key = KEY): Access => ({ api, token, key });

  beforeAll(async () => {
    cache = await startCache(command);
    makeRepository(repository, CATALOGUES);
    first = runTurbo(repository, access());
    expected = outputsOf(repository);
    expectedOfFew = outputsOf(repository, FEW);
  }, TIMEOUT);

  /** A copy of the full cache, for a test to damage. */
  function copyStorage(): string {
    const storage = tempFolder();
    cpSync(cache.storage, storage, { recursive: true });
    return storage;
  }

  /** Runs the few catalogues in a new clone; all of them must be generated, with the same bytes. */
  function generatesTheFew(from: Access, ...words: readonly string[]): void {
    const clone = cloneOf(repository);
    const ran = runTurbo(clone, from, ...ONLY_FEW, ...words);
    expect(ran).toMatchObject({ tasks: FEW.length * TASKS.length, downloaded: [], failed: [] });
    expect(outputsOf(clone, FEW)).toEqual(expectedOfFew);
  }

  test("the first machine generates every output, and uploads it", () => {
    expect(first).toMatchObject({ tasks: CATALOGUES * 4, downloaded: [], failed: [] });
    expect(first.generated).toHaveLength(CATALOGUES * 4);
    expect(cache.artifacts()).toHaveLength(CATALOGUES * 4);
    expect(Object.keys(expected).length).toBeGreaterThan(CATALOGUES * 4);
    // No two catalogues are alike, so that one cannot stand for another.
    const packages = Array.from({ length: CATALOGUES }, (_, index) =>
      JSON.stringify(outputsOf(repository, [nameOf(index)])),
    );
    expect(new Set(packages).size).toBe(CATALOGUES);
  });

  test("the second machine only downloads, even without errdex", { timeout: TIMEOUT }, () => {
    const clone = cloneOf(repository, false);
    const ran = runTurbo(clone, access());
    expect(ran).toMatchObject({ tasks: CATALOGUES * 4, generated: [], failed: [] });
    expect(ran.downloaded).toHaveLength(CATALOGUES * 4);
    expect(outputsOf(clone)).toEqual(expected);
  });

  test("a changed template is generated again for each catalogue, and nothing else is", { timeout: TIMEOUT }, () => {
    const clone = cloneOf(repository);
    const template = join(clone, "targets/my-target/messages.hbs");
    writeFileSync(template, readFileSync(template, "utf8").replace(".code=", ".number="));
    const ran = runTurbo(clone, access());
    expect(ran).toMatchObject({ tasks: CATALOGUES * 4, failed: [] });
    expect(ran.generated.toSorted()).toEqual(
      Array.from({ length: CATALOGUES }, (_, index) => `${nameOf(index)}#generate:my-target`),
    );
    expect(ran.downloaded).toHaveLength(CATALOGUES * 3);
    const outputs = outputsOf(clone);
    const changed = Object.keys(outputs).filter((path) => outputs[path] !== expected[path]);
    expect(Object.keys(outputs)).toEqual(Object.keys(expected));
    expect(changed.filter((path) => !path.includes("/my-target/"))).toEqual([]);
    expect(changed.filter((path) => path.endsWith(".properties"))).toHaveLength(CATALOGUES);
  });

  test("a changed catalogue is generated again, and no other", { timeout: TIMEOUT }, () => {
    const clone = cloneOf(repository);
    const file = join(clone, "catalogues", nameOf(1), "catalogue.json");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("Nobody knows", "Somebody knows"));
    const ran = runTurbo(clone, access(), ...ONLY_FEW);
    expect(ran.generated.toSorted()).toEqual(TASKS.map((task) => `${nameOf(1)}#${task}`).sort());
    expect(ran.downloaded).toHaveLength((FEW.length - 1) * TASKS.length);
  });

  test("a server that is not there costs time", { timeout: TIMEOUT }, async () => {
    generatesTheFew(access(`http://127.0.0.1:${await freePort()}`));
  });

  test("a server that never answers costs time", { timeout: TIMEOUT }, async () => {
    const server = createServer();
    const port = await listen(server);
    stops.push(() => server.close());
    generatesTheFew(access(`http://127.0.0.1:${port}`), "--remote-cache-timeout=1");
  });

  test("a wrong token costs time", { timeout: TIMEOUT }, () => {
    const before = cache.artifacts().length;
    generatesTheFew(access(cache.api, "another-token"));
    expect(cache.artifacts()).toHaveLength(before);
  });

  const damages: readonly (readonly [string, (artifacts: readonly string[]) => void])[] = [
    ["changed", each(flip)],
    ["cut off", each((file) => truncateSync(file, 100))],
    ["emptied", each((file) => truncateSync(file, 0))],
    ["exchanged, with their signatures", exchange],
    ["stripped of their signatures", each((file) => rmSync(`${file}.tag`))],
  ];
  test.each(damages)("stored outputs that were %s cost time", { timeout: TIMEOUT }, async (_, damage) => {
    const lying = await startCache(command, copyStorage());
    damage(lying.artifacts());
    generatesTheFew(access(lying.api));
  });

  test("outputs of somebody who has the token and not the key cost time", { timeout: TIMEOUT }, async () => {
    const poisoned = await startCache(command);
    const theirs = cloneOf(repository);
    // The hashes are those of the honest outputs: they do not tell what a linked errdex does.
    const errdex = join(theirs, "node_modules/.bin/errdex");
    rmSync(errdex);
    writeFileSync(errdex, POISON, { mode: 0o755 });
    const uploaded = runTurbo(theirs, access(poisoned.api, TOKEN, OTHER_KEY), ...ONLY_FEW);
    expect(uploaded.generated).toHaveLength(FEW.length * TASKS.length);
    expect(poisoned.artifacts()).toHaveLength(FEW.length * TASKS.length);
    // With their key it would have worked.
    const victim = cloneOf(repository);
    const ran = runTurbo(victim, access(poisoned.api, TOKEN, OTHER_KEY), ...ONLY_FEW);
    expect(ran.downloaded).toHaveLength(FEW.length * TASKS.length);
    expect(new Set(Object.values(outputsOf(victim, FEW)))).toEqual(new Set(["poison"]));
    generatesTheFew(access(poisoned.api));
  });

  test("a server that may only be read is read, and takes nothing", { timeout: TIMEOUT }, async () => {
    const storage = copyStorage();
    const readOnly = await startCache(command, storage, { READ_ONLY: "true", TURBO_TOKEN: "a-token-that-may-read" });
    const before = readOnly.artifacts();
    const clone = cloneOf(repository);
    const file = join(clone, "catalogues", nameOf(0), "catalogue.json");
    writeFileSync(file, readFileSync(file, "utf8").replaceAll("Nobody knows", "Somebody knows"));
    const ran = runTurbo(clone, access(readOnly.api, "a-token-that-may-read"), ...ONLY_FEW);
    expect(ran).toMatchObject({ failed: [] });
    expect(ran.generated).toHaveLength(TASKS.length);
    expect(ran.downloaded).toHaveLength((FEW.length - 1) * TASKS.length);
    expect(readOnly.artifacts()).toEqual(before);
  });
});

/** Stands in for errdex, and writes one file into the folder of `--out`. */
const POISON = `#!${NODE}
const { mkdirSync, writeFileSync } = require("node:fs");
const out = process.argv[process.argv.indexOf("--out") + 1];
mkdirSync(out, { recursive: true });
writeFileSync(out + "/poison.txt", "poison");
`;

/** Damages all files in the same way. */
function each(damage: (file: string) => void): (files: readonly string[]) => void {
  return (files) => {
    for (const file of files) damage(file);
  };
}

/** Changes a byte in the middle of a file. */
function flip(file: string): void {
  const bytes = readFileSync(file);
  const middle = bytes.length >> 1;
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(file, bytes);
}

/** Gives each output to the next, and its signature with it: each is signed, for another task. */
function exchange(files: readonly string[]): void {
  const contents = files.map((file) => [readFileSync(file), readFileSync(`${file}.tag`)] as const);
  for (const [index, [output, signature]] of contents.entries()) {
    const file = files[(index + 1) % files.length] as string;
    writeFileSync(file, output);
    writeFileSync(`${file}.tag`, signature);
  }
}
