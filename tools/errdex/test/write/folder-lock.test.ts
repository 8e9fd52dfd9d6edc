import fs, {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { UsageError } from "../../src/diagnostics/diagnostic.ts";
import { LOCK_FILE, lockFolder } from "../../src/io/write/folder-lock.ts";
import { tempFolder } from "../support/temp.ts";

const IS_LINUX = process.platform === "linux";
/** No system numbers its processes so high. */
const NOBODY = 2 ** 31 - 1;
const holder = (more: object): string =>
  JSON.stringify({ pid: NOBODY, host: hostname(), started: null, id: "other", ...more });

/** A folder with a lock of somebody else: a file, or a link as errdex makes it. */
function locked(text: string, kind: "file" | "link" = "file"): string {
  const folder = tempFolder();
  if (kind === "file") writeFileSync(join(folder, LOCK_FILE), text);
  else symlinkSync(text, join(folder, LOCK_FILE));
  return folder;
}

/** The message with which a folder is refused; null when its lock is taken. */
function refusal(folder: string): string | null {
  try {
    const lock = lockFolder(folder, "out");
    lock.check();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
    return (error as Error).message;
  }
}

/** When a process began, as the system tells it. */
const startOf = (pid: number): string =>
  (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) ?? "").split(" ")[19] ?? "";

describe("a lock", () => {
  test("says who holds it, and is gone when it is let go of", () => {
    const folder = tempFolder();
    const lock = lockFolder(folder, "out");
    const text = readlinkSync(join(folder, LOCK_FILE));
    const { id, ...rest } = JSON.parse(text) as { id: string };
    expect(rest).toEqual({ pid: process.pid, host: hostname(), started: IS_LINUX ? startOf(process.pid) : null });
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    lock.check();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    // A second time, nothing is there to let go of.
    lock.release();
    expect(() => lock.check()).toThrow(new UsageError("another errdex has begun to write to out. Run this again."));
  });

  test("keeps the same process out as well", () => {
    const folder = tempFolder();
    const lock = lockFolder(folder, "out");
    expect(refusal(folder)).toBe(
      `another errdex (process ${process.pid} on ${hostname()}) is writing to out. Wait until it ends, and run this again. If it no longer runs, delete ${LOCK_FILE} there.`,
    );
    lock.release();
    expect(refusal(folder)).toBeNull();
  });

  test("cannot be taken where there is no folder", () => {
    expect(() => lockFolder(join(tempFolder(), "none"), "out")).toThrow("ENOENT");
  });
});

describe.each(["file", "link"] as const)("a lock that was left, as a %s,", (kind) => {
  test("is taken over if its holder has ended", () => {
    expect(refusal(locked(holder({}), kind))).toBeNull();
  });

  test("is respected if its holder lives", () => {
    const { pid } = process;
    expect(refusal(locked(holder({ pid }), kind))).toContain(`(process ${pid} on ${hostname()})`);
    if (!IS_LINUX) return;
    expect(refusal(locked(holder({ pid, started: startOf(pid) }), kind))).toContain(`(process ${pid} on `);
    // The first process of the system belongs to somebody else, or to this user too.
    expect(refusal(locked(holder({ pid: 1 }), kind))).toContain("(process 1 on ");
  });

  test("is taken over if another process has its holder's number now", () => {
    expect(refusal(locked(holder({ pid: process.pid, started: "0" }), kind))).toBeNull();
  });

  test("is respected if it is of another machine", () => {
    const text = holder({ host: "elsewhere.example", started: "0" });
    expect(refusal(locked(text, kind))).toContain(`(process ${NOBODY} on elsewhere.example)`);
  });
});

describe("a lock that does not say who holds it", () => {
  const texts = [
    "",
    "{",
    "null",
    "1",
    "{}",
    holder({ pid: "1" }),
    holder({ pid: 1.5 }),
    holder({ host: 1 }),
    holder({ id: null }),
  ];
  test.each(texts)("%j may just be written", (text) => {
    expect(refusal(locked(text))).toBe(
      `another errdex is writing to out. Wait until it ends, and run this again. If it no longer runs, delete ${LOCK_FILE} there.`,
    );
  });

  test("is taken over after ten seconds, and not before", () => {
    const aged = (seconds: number): string => {
      const folder = locked("{");
      const then = Date.now() / 1000 - seconds;
      utimesSync(join(folder, LOCK_FILE), then, then);
      return folder;
    };
    expect(refusal(aged(5))).toContain("is writing to out");
    expect(refusal(aged(11))).toBeNull();
  });

  test("a folder in its place cannot be read, which is told as it is", () => {
    const folder = tempFolder();
    mkdirSync(join(folder, LOCK_FILE));
    expect(() => lockFolder(folder, "out")).toThrow("EISDIR");
    expect(lstatSync(join(folder, LOCK_FILE)).isDirectory()).toBe(true);
  });
});

test("a start that is no text counts as unknown", () => {
  expect(refusal(locked(holder({ pid: process.pid, started: 5 })))).toContain(`(process ${process.pid} on `);
});

test("the start of a process is found whatever its program is called", () => {
  const { title } = process;
  onTestFinished(() => {
    process.title = title;
  });
  process.title = "a) b (c";
  const folder = tempFolder();
  const lock = lockFolder(folder, "out");
  const { started } = JSON.parse(readlinkSync(join(folder, LOCK_FILE))) as { started: string | null };
  expect(started).toBe(IS_LINUX ? startOf(process.pid) : null);
  lock.release();
});

/** Lets functions of the file system do something else until the test ends. */
function replaceFs(others: Partial<typeof fs>): void {
  const own = Object.fromEntries(Object.keys(others).map((name) => [name, fs[name as keyof typeof fs]]));
  Object.assign(fs, others);
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(fs, own);
    syncBuiltinESMExports();
  });
}

const failure = (code: string): Error => Object.assign(new Error(`${code}: made by a test`), { code });

describe("where links cannot be made", () => {
  test.each(["EPERM", "ENOTSUP", "ENOSYS"])("(%s) the lock is a file, and works the same", (code) => {
    replaceFs({
      symlinkSync() {
        throw failure(code);
      },
    });
    const folder = tempFolder();
    const lock = lockFolder(folder, "out");
    const text = readFileSync(join(folder, LOCK_FILE), "utf8");
    expect(JSON.parse(text)).toMatchObject({ pid: process.pid, host: hostname() });
    expect(refusal(folder)).toContain(`(process ${process.pid} on `);
    lock.check();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(refusal(locked(holder({})))).toBeNull();
  });

  test("for another reason, it is told", () => {
    replaceFs({
      symlinkSync() {
        throw failure("EROFS");
      },
    });
    const folder = tempFolder();
    expect(() => lockFolder(folder, "out")).toThrow("EROFS");
    expect(readdirSync(folder)).toEqual([]);
  });

  test("and no file can be written either, it is told", () => {
    replaceFs({
      symlinkSync() {
        throw failure("EPERM");
      },
      writeFileSync() {
        throw failure("ENOSPC");
      },
    });
    expect(() => lockFolder(tempFolder(), "out")).toThrow("ENOSPC");
  });
});

describe("another process at the same time", () => {
  test("lets go of the lock before it is read", () => {
    const { symlinkSync: link } = fs;
    let calls = 0;
    replaceFs({
      symlinkSync(...args) {
        calls += 1;
        if (calls === 1) throw failure("EEXIST");
        link(...args);
      },
    });
    expect(refusal(tempFolder())).toBeNull();
    expect(calls).toBe(2);
  });

  test("takes and releases it again and again: after twenty turns, it is told", () => {
    let calls = 0;
    replaceFs({
      symlinkSync() {
        calls += 1;
        throw failure("EEXIST");
      },
    });
    expect(() => lockFolder(tempFolder(), "out")).toThrow(
      new UsageError("another errdex is writing to out. Wait until it ends, and run this again."),
    );
    expect(calls).toBe(20);
  });

  test("takes over the same lock first: its own stays", () => {
    const { renameSync: rename, rmSync: remove } = fs;
    let calls = 0;
    replaceFs({
      renameSync(from, to) {
        calls += 1;
        remove(from);
        symlinkSync(holder({ pid: process.pid, id: "quicker" }), from);
        rename(from, to);
      },
    });
    const folder = locked(holder({}), "link");
    expect(refusal(folder)).toContain(`(process ${process.pid} on `);
    expect(JSON.parse(readlinkSync(join(folder, LOCK_FILE)))).toMatchObject({ id: "quicker" });
    expect(calls).toBe(1);
  });

  test("has begun to make a lock of its own: what it has not written yet is no lock", () => {
    const { renameSync: rename, rmSync: remove } = fs;
    replaceFs({
      renameSync(from, to) {
        remove(from);
        writeFileSync(from, "");
        rename(from, to);
      },
    });
    expect(refusal(locked(holder({})))).toBeNull();
  });

  test("removes a lock that says nothing, while its age is looked at", () => {
    const { lstatSync: look, rmSync: remove } = fs;
    let calls = 0;
    const replaced = (path: fs.PathLike, options?: fs.StatSyncOptions): unknown => {
      calls += 1;
      if (calls === 2) remove(path);
      return look(path, options);
    };
    replaceFs({ lstatSync: replaced as typeof fs.lstatSync });
    expect(refusal(locked("{"))).toBeNull();
    expect(calls).toBeGreaterThan(2);
  });

  test("has removed it already", () => {
    const { rmSync: remove } = fs;
    replaceFs({
      renameSync(from) {
        remove(from);
        throw failure("ENOENT");
      },
    });
    expect(refusal(locked(holder({})))).toBeNull();
  });

  test("holds what cannot be moved, which is told", () => {
    replaceFs({
      renameSync() {
        throw failure("EBUSY");
      },
    });
    expect(() => lockFolder(locked(holder({})), "out")).toThrow("EBUSY");
  });

  test.each(["{", holder({})])("an old lock that is moved away is gone (%j)", (text) => {
    const folder = locked(text);
    utimesSync(join(folder, LOCK_FILE), 1, 1);
    const lock = lockFolder(folder, "out");
    expect(readdirSync(folder)).toEqual([LOCK_FILE]);
    expect(JSON.parse(readlinkSync(join(folder, LOCK_FILE)))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  test("of another user may not be asked whether it lives: it does", () => {
    const { kill } = process;
    onTestFinished(() => {
      process.kill = kill;
    });
    process.kill = () => {
      throw failure("EPERM");
    };
    expect(refusal(locked(holder({})))).toContain(`(process ${NOBODY} on `);
    process.kill = () => {
      throw failure("ESRCH");
    };
    expect(refusal(locked(holder({})))).toBeNull();
  });
});
