import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { APART_FROM } from "../../src/cli/commands/generate-apart.ts";
import { catalogueOf, entryOf, writeCatalogue } from "../support/catalogue.ts";
import { run } from "../support/run.ts";

const TUYA = join(import.meta.dirname, "../../../../spec/tuya");

/** A command that writes, and the folder that it finds. */
export interface Scenario {
  readonly name: string;
  /** The command's words. Paths in them begin at the folder, which is the working folder. */
  readonly words: readonly string[];
  /**
   * At how many uses of the disk one fault is tried at least, for a command that repeats the same uses for hundreds of
   * files. A smaller scenario tries every single one.
   */
  readonly faultStep?: number;
  /** Makes what the command finds, in an empty folder. */
  prepare(folder: string): void;
}

/** Every kind of command that writes more than one file. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: "generate, a small catalogue",
    words: ["generate", "small", ...targets("markdown", "messages-gettext"), "--out", "out"],
    prepare(folder) {
      // Every kind of change, with few files: new, changed, edited and gone ones, a new folder and one that becomes empty,
      // and files that stay as they are.
      const small = (message: string, locales: readonly string[], category: string): void => {
        mkdirSync(join(folder, "small/locales"), { recursive: true });
        rmSync(join(folder, "small/locales"), { recursive: true });
        writeCatalogue(
          join(folder, "small"),
          catalogueOf([entryOf(1, "ONE_FAILED", { message, category })], {
            project: { path: "small/catalogue.json", command: "make" },
            categories: [{ id: category, title: "General" }],
          }),
          locales.map((locale) => ({ catalogue: "acme", locale, errors: {} })),
        );
      };
      small("it failed", ["de"], "older");
      errdex(folder, this.words);
      writeFileSync(join(folder, "out/markdown/mine.md"), "mine");
      appendFileSync(join(folder, "out/markdown/README.md"), "edited");
      small("it failed again", ["fr"], "general");
    },
  },
  {
    name: "generate, over an older tree",
    faultStep: 25,
    words: ["generate", "tuya", ...targets("markdown", "messages", "python"), "--out", "out"],
    prepare(folder) {
      const errors = putTuya(folder);
      // The older tree has other texts, a category's file that goes, and lacks entries.
      editJson(join(folder, "tuya/catalogue.json"), (catalogue) => {
        catalogue.errors = errors.slice(0, 60).map((entry) => ({ ...entry, category: "older", message: "Older." }));
        catalogue.categories = [{ id: "older", title: "Older" }];
        // Nothing was released before, so that it needs no lock.
        delete (catalogue as { released?: string }).released;
      });
      rmSync(join(folder, "tuya/locales"), { recursive: true });
      rmSync(join(folder, "tuya/catalogue.lock.json"));
      errdex(folder, this.words);
      putTuya(folder);
      writeFileSync(join(folder, "out/markdown/mine.md"), "mine");
    },
  },
  {
    name: "generate, the first time",
    faultStep: 25,
    words: ["generate", "tuya", ...targets("markdown", "messages-java"), "--out", "out"],
    prepare: putTuya,
  },
  {
    name: "generate in two threads, a big catalogue",
    faultStep: 25,
    words: ["generate", "tuya", ...targets("messages-java", "messages"), "--out", "out"],
    prepare(folder) {
      putTuya(folder);
      // Blanks make it as large as a catalogue that is worth a second thread.
      appendFileSync(join(folder, "tuya/catalogue.json"), " ".repeat(APART_FROM));
    },
  },
  {
    name: "generate, two catalogues of a config",
    faultStep: 25,
    words: ["generate"],
    prepare(folder) {
      putTuya(folder);
      cpSync(join(folder, "tuya"), join(folder, "other"), { recursive: true });
      editJson(join(folder, "other/catalogue.json"), (catalogue) => {
        (catalogue.project as { path: string }).path = "other/catalogue.json";
      });
      const output = (target: string, name: string): object => ({ target, folder: `out/${name}` });
      const catalogues = [
        { path: "tuya", outputs: [output("messages-java", "java"), output("messages-arb", "arb")] },
        { path: "other", outputs: [output("markdown", "docs")] },
      ];
      writeFileSync(join(folder, "errdex.config.json"), JSON.stringify({ format: 1, catalogues }));
    },
  },
  {
    name: "import",
    words: ["import", "csv", "codes.csv", "--into", "tuya", "--revision", "2026-01-01", "--column", "Code=code"],
    prepare(folder) {
      const errors = putTuya(folder);
      const observed = readJson(join(folder, "tuya/observed.json")).errors[0] as { code: number };
      const rows = errors.map(({ code, message }) => `${code},"${String(message).replaceAll('"', '""')} now"`);
      writeFileSync(join(folder, "codes.csv"), `Code,Message\n${rows.join("\n")}\n${observed.code},documented now\n`);
    },
  },
  {
    name: "translate import",
    words: ["translate", "import", "tuya", "po/de.po", "po/fr.po", "po/sv.po"],
    prepare(folder) {
      putTuya(folder);
      for (const locale of ["de", "fr"]) {
        errdex(folder, ["translate", "export", "tuya", "--locale", locale, "--out", "po"]);
        const file = join(folder, `po/${locale}.po`);
        writeFileSync(
          file,
          readFileSync(file, "utf8").replace(/^(msgctxt "1010\.message"\nmsgid .*\nmsgstr ").*"/m, '$1Neu."'),
        );
      }
      const french = readFileSync(join(folder, "po/fr.po"), "utf8");
      writeFileSync(
        join(folder, "po/sv.po"),
        french.replaceAll("Language: fr", "Language: sv").replaceAll(/^# .*\n/gm, ""),
      );
    },
  },
  {
    name: "upgrade",
    words: ["upgrade", "tuya"],
    prepare(folder) {
      putTuya(folder);
      const first = (file: string): void =>
        editJson(join(folder, "tuya", file), (value) => {
          (value as { format?: number }).format = 1;
        });
      for (const file of ["catalogue.json", "catalogue.lock.json"]) first(file);
    },
  },
  {
    name: "lock",
    words: ["lock", "tuya"],
    prepare(folder) {
      putTuya(folder);
      for (const file of ["catalogue.json", "observed.json"]) {
        editJson(join(folder, "tuya", file), ({ errors }) => {
          for (const entry of errors.slice(0, 20)) entry.deprecated = { since: "next", reason: "It goes." };
        });
      }
    },
  },
];

function targets(...ids: readonly string[]): string[] {
  return ids.flatMap((id) => ["--target", id]);
}

type Json = { errors: Record<string, unknown>[] } & Record<string, unknown>;

function readJson(file: string): Json {
  return JSON.parse(readFileSync(file, "utf8")) as Json;
}

function editJson(file: string, edit: (value: Json) => void): void {
  const value = readJson(file);
  edit(value);
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** Copies Tuya's catalogue, and gives its entries. */
function putTuya(folder: string): Json["errors"] {
  cpSync(TUYA, join(folder, "tuya"), { recursive: true });
  editJson(join(folder, "tuya/catalogue.json"), (catalogue) => {
    (catalogue.project as { path: string }).path = "tuya/catalogue.json";
  });
  return readJson(join(folder, "tuya/catalogue.json")).errors;
}

/** Runs errdex in this process. */
function errdex(folder: string, words: readonly string[]): void {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const { exitCode, stdout, stderr } = run(words, { terminal: false });
    if (exitCode !== 0) throw new Error(`errdex ${words.join(" ")}: ${exitCode}\n${stdout}\n${stderr}`);
  } finally {
    process.chdir(before);
  }
}
