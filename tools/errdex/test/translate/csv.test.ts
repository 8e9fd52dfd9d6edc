import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fromCell, toCell } from "../../src/formats/csv/csv-columns.ts";
import { entryOf } from "../support/catalogue.ts";
import { errdex } from "../support/errdex.ts";
import { runProgram } from "../support/program.ts";
import { tempFolder } from "../support/temp.ts";
import { readTree } from "../support/tree.ts";
import { copySpec, ENTRIES, exported, GERMAN, importText, textOf, writeSmall } from "./project.ts";

/** Reads a file with Python's module, and writes what a program makes of the rows. */
function throughPython(text: string, program: string): string {
  const folder = tempFolder();
  const [before, after] = [join(folder, "before.csv"), join(folder, "after.csv")];
  writeFileSync(before, text);
  const script = `import csv, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file, strict=True))
fields = list(rows[0])
${program}`;
  runProgram("python3", ["-c", script, before, after]);
  return readFileSync(after, "utf8");
}

const WRITE = (options: string): string => `
with open(sys.argv[2], "w", encoding="utf-8", newline="") as file:
    writer = csv.DictWriter(file, fields, ${options})
    writer.writeheader()
    writer.writerows(rows)`;

describe("Python's csv", () => {
  test("reads what is exported as the catalogue has it", () => {
    const folder = writeSmall();
    const text = throughPython(
      exported(folder, "de", "csv"),
      `import json
with open(sys.argv[2], "w", encoding="utf-8") as file:
    json.dump([[row["context"], row["source"], row["target"], row["fuzzy"]] for row in rows], file)`,
    );
    const rows = JSON.parse(text) as string[][];
    expect(rows[0]).toEqual(["", "", "Language: de\nX-Errdex-Catalogue: acme\n", ""]);
    expect(rows.slice(2, 4)).toEqual([
      ["1.message", "no address {address}", "keine Adresse {address}", ""],
      ["1.description", "There is none.", "Es gab keine.", "fuzzy"],
    ]);
  });

  test.each([
    ["as Excel does in Germany", 'delimiter=";", lineterminator="\\r\\n"'],
    ["with tabs", 'delimiter="\\t"'],
    ["with few quotes and Unix line ends", 'lineterminator="\\n"'],
    ["with every quote", "quoting=csv.QUOTE_ALL"],
  ])("writes it %s, and the import changes nothing", (_, options) => {
    const folder = copySpec();
    const before = readTree(folder);
    const text = throughPython(exported(folder, "ar", "csv"), WRITE(options));
    const { exitCode, stdout } = importText(folder, "ar.csv", text);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^ar: \d+ unchanged$/)]);
    expect(readTree(folder)).toEqual(before);
  });

  test("sorts the rows, adds a column and moves others, and the import changes nothing", () => {
    const folder = writeSmall();
    const before = readTree(folder);
    const program = `
rows.sort(key=lambda row: row["target"])
for row in rows: row["note"] = "seen"
fields = ["note", *reversed(fields)]${WRITE("")}`;
    const text = throughPython(exported(folder, "de", "csv"), program);
    expect(importText(folder, "de.csv", text).stdout).toBe("de: 8 unchanged");
    expect(readTree(folder)).toEqual(before);
  });
});

describe("a spreadsheet", () => {
  const FORMULAS = ["=1+1", "+49 30", "-5", "@all", "\ttab", "'=x", "''-x", "＝1", "=cmd|' /C calc'!A0"];

  test("takes no field for a formula, and every text comes back", () => {
    const entries = FORMULAS.map((text, index) =>
      entryOf(index, `NAME_${index}`, { message: "x", description: `d${text}` }),
    );
    const errors = Object.fromEntries(
      FORMULAS.map((text, index) => [String(index), { message: textOf("x", text.trim()) }]),
    );
    const folder = writeSmall(entries, [{ ...GERMAN, errors }]);
    const before = readTree(folder);
    const text = exported(folder, "de", "csv");
    const first = text.replace(/^\ufeff/, "").matchAll(/(?:^|,|\r\n)"([^"]?)/g);
    for (const [, char] of first) expect(char).not.toMatch(/[=+\-@\t＝]/);
    expect(importText(folder, "de.csv", text)).toMatchObject({ exitCode: 0 });
    expect(readTree(folder)).toEqual(before);
  });

  test.each([...FORMULAS, "", "'", "'tis", "''", "a=b", "don't"])("%j comes back from its cell", (text) => {
    expect(fromCell(toCell(text))).toBe(text);
    expect(toCell(text)).not.toMatch(/^[=+\-@\t＝]/);
  });

  test("an apostrophe that a translator writes stays, except before a formula", () => {
    expect(["'tis so", "'=1", "=1"].map(fromCell)).toEqual(["'tis so", "=1", "=1"]);
  });
});

test("the state is read, the seal is compared, and a conflict with a reviewed text is told", () => {
  const folder = writeSmall();
  const text = exported(folder, "de", "csv");
  const file = join(folder, "locales/de.json");
  const changed = readFileSync(file, "utf8").replace("keine Adresse {address}", "Adresse {address} fehlt");
  writeFileSync(file, changed);
  const { exitCode, stdout } = importText(
    folder,
    "de.csv",
    text.replace('"keine Adresse {address}"', '"{address} gibt es nicht"').replace('"geschlossen"', '"zu"'),
  );
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^de\.csv:\d+:\d+ not-taken \(warning\): 1\.message: .*reviewed and is kept/m);
  expect(readFileSync(file, "utf8")).toContain("Adresse {address} fehlt");
  expect(readFileSync(file, "utf8")).toContain('"zu"');
});

test("fuzzy is what people and programs write for it, and a text without the mark is confirmed", () => {
  const folder = writeSmall();
  const rows = exported(folder, "de", "csv");
  for (const word of ["", "False", "no", "0"]) {
    const text = rows.replaceAll('","fuzzy","state', `","${word}","state`);
    expect(importText(folder, "de.csv", text, "--dry-run").stdout).toContain("2 confirmed as still right");
  }
  for (const word of ["True", "1", "WAHR", "x"]) {
    const text = rows.replaceAll('","fuzzy","state', `","${word}","state`);
    expect(importText(folder, "de.csv", text, "--dry-run").stdout).toContain("de: 8 unchanged");
  }
});

test("Excel's line with the delimiter is understood, and an earlier export is overwritten, nothing else", () => {
  const folder = writeSmall();
  expect(importText(folder, "de.csv", "sep=;\ncontext;source;target\n3.message;closed;zu\n").stdout).toContain(
    "1 changed",
  );
  const out = tempFolder();
  const words = ["translate", "export", folder, "--locale", "de", "--format", "csv", "--out", out] as const;
  expect(errdex(...words)).toMatchObject({ exitCode: 0, stdout: `wrote ${join(out, "de.csv")}` });
  expect(errdex(...words)).toMatchObject({ exitCode: 0, stdout: "every file was up to date" });
  writeFileSync(join(out, "de.csv"), "a,b\n");
  expect(errdex(...words)).toMatchObject({ exitCode: 2 });
  expect(ENTRIES.length).toBe(3);
});
