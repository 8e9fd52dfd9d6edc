import { basename, dirname, join, relative, resolve } from "node:path";
import type { CatalogueSource } from "../../catalogue/catalogue.ts";
import { CONFIG_NAMES } from "../../config/config.ts";
import { type Diagnostic, hasErrors, UsageError } from "../../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { editDocument } from "../../formats/edit-document.ts";
import { listFolder } from "../../io/read/list-folder.ts";
import { findConfig } from "../../io/read/load-config.ts";
import { loadDocument } from "../../io/read/load-document.ts";
import { loadRevision } from "../../io/read/load-revision.ts";
import { listTargets, loadDefinition } from "../../io/read/load-target.ts";
import { type CataloguePlace, findRepository, locateCatalogue } from "../../io/read/locate-catalogue.ts";
import { ownVersion } from "../../io/read/own-version.ts";
import { stampOf } from "../../io/read/trace.ts";
import { recoverFolder } from "../../io/write/recover-folder.ts";
import { type DocumentChange, writeDocuments } from "../../io/write/write-documents.ts";
import type { TargetDefinition } from "../../targets/target.ts";
import { importRevision } from "../../workflows/import/import-revision.ts";
import { newSource, slugOf } from "../../workflows/import/new-catalogue.ts";
import { readerOfFile } from "../../workflows/import/readers.ts";
import { addScript, SCRIPT } from "../../workflows/init/add-script.ts";
import { checkWorkflow, WORKFLOW_FILE } from "../../workflows/init/check-workflow.ts";
import { chooseTargets, firstConfig } from "../../workflows/init/first-config.ts";
import { addFirstEntries } from "../../workflows/init/first-entries.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";

/** The folder of the catalogue in a new project. */
const FOLDER = "errors";

export const initCommand: Command = {
  name: "init",
  summary: "Set up a project: a catalogue, a config, and a script",
  operands: [],
  options: {
    from: { type: "string", value: "file", summary: "Document to import the errors from: CSV, Markdown or HTML" },
    language: { type: "string", value: "tag", summary: "Language of the catalogue (default: en)" },
    target: {
      type: "string",
      multiple: true,
      value: "id",
      summary: "Target to generate; can be repeated (default: by the languages of the project)",
    },
    ci: { type: "boolean", summary: `Also write ${WORKFLOW_FILE}, which checks that generated files are up to date` },
  },
  notes: [
    `Writes ${FOLDER}/catalogue.json and ${CONFIG_NAMES[0]} into this folder, and adds the script "${SCRIPT.name}" to`,
    "package.json if there is one. It asks nothing, and changes nothing else that is there.",
  ],
  examples: ["errdex init", "errdex init --from errors.csv --ci"],
  run: runInit,
};

/** What to write, and what to say of things that stay as they are. */
interface Plan {
  readonly changes: readonly DocumentChange[];
  readonly notes: readonly string[];
}

function runInit({ options }: Input, environment: Environment): Outcome {
  // An interrupted run may have decided to write the config, and not have moved it into place.
  recoverFolder(".");
  const config = findConfig();
  if (config !== null) throw new UsageError(`the project has a config already: ${config}.`);
  const targets = targetsOf(options.get("target"));
  const script = planScript();
  const command = script.runs ? `npm run ${SCRIPT.name}` : "npx errdex generate";
  const catalogue = planCatalogue(options.get("from")?.at(-1), targets, command, options.get("language")?.at(-1));
  if (catalogue.plan === null) {
    return { exitCode: 1, stdout: formatDiagnostics(catalogue.diagnostics, "text", textOptions(environment)) };
  }
  const text = firstConfig(FOLDER, command, targets, schemaFor("config", "./"));
  const workflow = options.has("ci") ? planWorkflow() : { changes: [], notes: [] };
  const file = CONFIG_NAMES[0];
  const changes = [
    ...catalogue.plan.changes,
    { before: null, after: { file, text } },
    ...script.changes,
    ...workflow.changes,
  ];
  const written = writeDocuments(".", changes);
  const { diagnostics } = catalogue;
  const warnings = diagnostics.length === 0 ? [] : [formatDiagnostics(diagnostics, "text", textOptions(environment))];
  const notes = [...catalogue.plan.notes, ...script.notes, ...workflow.notes];
  return {
    exitCode: 0,
    stdout: [...warnings, ...written.map((name) => `wrote ${name}`), ...notes, "", ...nextSteps(command)].join("\n"),
  };
}

function nextSteps(command: string): string[] {
  return [
    "Next:",
    `  1. Write your errors into ${FOLDER}.`,
    `  2. Generate the packages: ${command}`,
    "  3. Commit everything. In CI, check that it is up to date: npx errdex generate --check",
  ];
}

/**
 * The targets that are asked for; otherwise those of the project's languages.
 *
 * @throws UsageError when there is no such target.
 */
function targetsOf(asked: readonly string[] | undefined): TargetDefinition[] {
  const load = (name: string): TargetDefinition[] => {
    const { value } = loadDefinition(name);
    return value === null ? [] : [value];
  };
  if (asked !== undefined) return [...new Set(asked)].flatMap(load);
  return chooseTargets(
    listTargets().flatMap(({ id }) => load(id)),
    listFolder("."),
  );
}

/**
 * Plans the catalogue: the imported document, or two entries. A catalogue that is there stays as it is.
 *
 * @throws UsageError when there is a catalogue already and a document is to be imported.
 */
function planCatalogue(
  from: string | undefined,
  targets: readonly TargetDefinition[],
  command: string,
  language: string | undefined,
): { plan: Plan | null; diagnostics: readonly Diagnostic[] } {
  const place = locateCatalogue(FOLDER);
  if (place.exists) {
    if (from !== undefined) {
      throw new UsageError(`${place.file} exists already. Import with "errdex import", or move it away.`);
    }
    return { plan: { changes: [], notes: [`kept ${place.file}, which the config names`] }, diagnostics: [] };
  }
  const empty = emptyCatalogue(place, command, language);
  const made =
    from === undefined ? { source: addFirstEntries(empty), diagnostics: [] } : importInto(empty, from, targets);
  if (made.source === null) return { plan: null, diagnostics: made.diagnostics };
  const { document } = made.source.catalogue;
  return { plan: { changes: [{ before: null, after: document }], notes: [] }, diagnostics: made.diagnostics };
}

/** A catalogue without entries, named after the project's folder. */
function emptyCatalogue(
  { file, path }: CataloguePlace,
  command: string,
  language: string | undefined,
): CatalogueSource {
  const folderName = basename(resolve("."));
  const source = newSource({
    file,
    path,
    folderName,
    id: slugOf(folderName) ?? "api",
    title: folderName || "API",
    language,
  });
  const { value, document } = source.catalogue;
  const schema = schemaFor("catalogue", "../");
  const named = {
    ...(schema === null ? {} : { $schema: schema }),
    ...value,
    project: { ...value.project, command },
  };
  return { ...source, catalogue: { document: editDocument(document, named), value: named } };
}

/** Where the schemas are when npm has installed errdex in the project. */
const SCHEMAS = "node_modules/errdex/schema";

/**
 * The location of an installed schema, for editors; null when it is not installed.
 *
 * @param up the way from the file's folder to the project's.
 */
function schemaFor(kind: string, up: string): string | null {
  const name = `${kind}.schema.json`;
  return listFolder(SCHEMAS).includes(name) ? `${up}${SCHEMAS}/${name}` : null;
}

function importInto(
  source: CatalogueSource,
  file: string,
  targets: readonly TargetDefinition[],
): { source: CatalogueSource | null; diagnostics: readonly Diagnostic[] } {
  const reader = readerOfFile(file);
  const { value: text, diagnostics } = loadRevision(file);
  if (text === null) return { source: null, diagnostics };
  // A table rarely says how old it is. Its file does.
  const undated = new Date(stampOf(file)?.mtimeMs ?? 0).toISOString().slice(0, 10);
  const made = importRevision(source, { file, text }, { reader, targets, undated });
  return hasErrors(made.diagnostics) ? { source: null, diagnostics: made.diagnostics } : made;
}

/** Plans the script in package.json, if there is one. */
function planScript(): Plan & { readonly runs: boolean } {
  if (!listFolder(".").includes("package.json")) return { changes: [], notes: [], runs: false };
  const { value: before } = loadDocument("package.json");
  const after = before === null ? null : addScript(before);
  if (before !== null && after !== null) return { changes: [{ before, after }], notes: [], runs: true };
  const { scripts = {} } = (before?.value ?? {}) as { readonly scripts?: Readonly<Record<string, unknown>> };
  const note = `kept package.json: its script "${SCRIPT.name}" cannot be added`;
  if (scripts[SCRIPT.name] === SCRIPT.command) return { changes: [], notes: [], runs: true };
  return { changes: [], notes: [note], runs: false };
}

/** Plans the workflow at the root of the repository. */
function planWorkflow(): Plan {
  const root = findRepository(".") ?? resolve(".");
  const file = join(relative(".", root), WORKFLOW_FILE);
  if (listFolder(dirname(file)).includes(basename(file))) return { changes: [], notes: [`kept ${file}`] };
  const folder = relative(root, resolve(".")).replaceAll("\\", "/");
  const isInstalled = listFolder(".").includes("package-lock.json");
  const text = checkWorkflow(folder, isInstalled, ownVersion());
  return { changes: [{ before: null, after: { file, text } }], notes: [] };
}
