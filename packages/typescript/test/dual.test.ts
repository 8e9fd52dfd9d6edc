// The package in both forms: each is complete, and knows the other's errors.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { tryProgram } from "../../../tools/errdex/test/support/program.ts";
import type { Command } from "../../../tools/errdex/test/support/programs.ts";
import { withPrograms } from "../../../tools/errdex/test/support/with-programs.ts";
import { bundle } from "./support/bundle.ts";
import { createConsumer } from "./support/consumer.ts";

const consumer = createConsumer();
afterAll(() => consumer.remove());

const dist = join(consumer.folder, "node_modules/tuya-errors/dist");
consumer.write("common.cts", readFileSync(new URL("./consumer/common.cts", import.meta.url), "utf8"));
consumer.write("both.cjs", readFileSync(new URL("./consumer/both.cjs", import.meta.url), "utf8"));
consumer.write("main.ts", readFileSync(new URL("./consumer/main.ts", import.meta.url), "utf8"));
consumer.write(
  "old.ts",
  'import { lookup, TuyaError } from "tuya-errors";\nexport const found = [lookup(1010)?.name, TuyaError];\n',
);
const settings = ["--strict", "--target", "es2022", "--lib", "es2022", "--pretty", "false"];
const compiled = consumer.tsc(...settings, "--types", "", "--module", "node16", "common.cts");

const printed = ["TOKEN_EXPIRED", 1199, true, "TOKEN_EXPIRED", "Token ist abgelaufen", null, "PERMISSION_DENIED", true];
const recognised = { own: true, other: true, derived: [true, false], else: [false, false, false], name: "TokenError" };

test("a plug-in in CommonJS compiles", () => {
  expect(compiled).toMatchObject({ status: 0, stdout: "" });
});

/** The types have to suit a compiler in every mode that reads the manifest's exports. */
function suits(tsc: Command): void {
  test.each([
    ["node16", "node16"],
    ["nodenext", "nodenext"],
    ["preserve", "bundler"],
  ])("with module %s and resolution %s", (module, moduleResolution) => {
    const modes = [
      "--noEmit",
      "--exactOptionalPropertyTypes",
      "--module",
      module,
      "--moduleResolution",
      moduleResolution,
    ];
    const { status, stdout } = tryProgram(tsc, [...settings, ...modes, "common.cts", "main.ts"], {
      cwd: consumer.folder,
    });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: "" });
  });

  test("with the resolution that reads no exports, the main entry point is found", () => {
    const modes = ["--noEmit", "--module", "commonjs", "--moduleResolution", "node10"];
    const { status, stdout } = tryProgram(tsc, [...settings, ...modes, "old.ts"], { cwd: consumer.folder });
    expect({ status, stdout: stdout.toString() }).toEqual({ status: 0, stdout: "" });
  });
}

withPrograms(["typescript54"], "TypeScript 5.4", ({ tsc54 }) => suits(tsc54));
withPrograms(["typescript59"], "TypeScript 5.9", ({ tsc59 }) => suits(tsc59));

/** What a version of Node has to do with both forms. */
function usesBoth(node: (...args: string[]) => { status: number | null; stdout: string; stderr: string }): void {
  test("a plug-in in CommonJS runs", () => {
    const ran = node("common.cjs");
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toEqual(printed);
  });

  test("an error of one form is recognised by the other, and a derived class has only its own", () => {
    const ran = node("both.cjs");
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(ran.stdout)).toEqual({ "tuya-errors": recognised, other: recognised });
  });
}

usesBoth((...args) => consumer.node(...args));
withPrograms(["node18"], "Node 18", ({ node18 }) => usesBoth(runWith(node18)));
withPrograms(["node20"], "Node 20", ({ node20 }) => usesBoth(runWith(node20)));
withPrograms(["node22"], "Node 22", ({ node22 }) => usesBoth(runWith(node22)));

function runWith(node: Command): Parameters<typeof usesBoth>[0] {
  return (...args) => {
    const { status, stdout, stderr } = tryProgram(node, args, { cwd: consumer.folder });
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };
}

test("both forms have the same files, and neither loads the other", () => {
  const files = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).filter(isCode).sort();
  const common = files(join(dist, "cjs"));
  const modules = files(dist).filter((file) => !file.startsWith("cjs"));
  expect(modules.map((file) => file.replace(/\.js$/, ".cjs")).sort()).toEqual(common);
  for (const file of common.filter((name) => name.endsWith(".cjs"))) {
    expect(readFileSync(join(dist, "cjs", file), "utf8")).not.toMatch(/\bimport\(|"\.\.\/\.\./);
  }
});

function isCode(file: string): boolean {
  return /\.(?:c?js|d\.ts)$/.test(file) && !["cli.js", "entries.cjs", "observed-entries.cjs"].includes(file);
}

test("a program that imports is as small for Node as it is for browsers, whatever it is bundled to", async () => {
  const program = 'import { TOKEN_EXPIRED } from "tuya-errors/constants"; console.log(TOKEN_EXPIRED);';
  for (const format of ["esm", "cjs"] as const) {
    const options = { format, platform: "node" } as const;
    const added = (await bundle(program, options)).length - (await bundle("console.log();", options)).length;
    expect(added).toBeLessThanOrEqual(12);
  }
});
