import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Diagnostic, UsageError } from "../../diagnostics/diagnostic.ts";
import { didYouMean } from "../../diagnostics/did-you-mean.ts";
import { type Finding, type Path, type SourceDocument, toDiagnostic } from "../../diagnostics/document.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import { checkSyntax } from "../../targets/check-syntax.ts";
import { checkDeclarations } from "../../targets/parameters.ts";
import type { Syntax, Target, TargetDefinition } from "../../targets/target.ts";
import { DISK } from "./files.ts";
import { type Loaded, loadDocument, reasonOf } from "./load-document.ts";
import { loadRuntime, RUNTIME_FOLDER } from "./load-runtime.ts";
import { loadWording } from "./load-wording.ts";
import { BUILT_IN_TARGETS, SHIPPED_CODE } from "./own-package.ts";
import { noteSeen, noteTree } from "./trace.ts";

/** The built-in targets and their folders, by id in code-unit order. */
export function listTargets(): { id: string; folder: string }[] {
  return readdirSync(BUILT_IN_TARGETS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ id: name, folder: join(BUILT_IN_TARGETS, name) }))
    .filter(({ folder }) => existsSync(join(folder, "target.json")))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Reads only the `target.json` of a target, and checks it against its schema. Rules, `import` and `diff` need
 * nothing else: it states how the target writes names, and who its consumers are.
 *
 * @param nameOrFolder as for {@link findTarget}, and so is `from`.
 * @throws UsageError when it is neither the id of a built-in target nor a folder that contains `target.json`.
 */
export function loadDefinition(nameOrFolder: string, from?: string): Loaded<TargetDefinition> {
  const { value, diagnostics } = readDefinition(join(findTarget(nameOrFolder, from), "target.json"));
  return { value, diagnostics };
}

/** The npm packages that may hold a target. Others in node_modules may contain a target.json of another program. */
const TARGET_PACKAGE = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?errdex-target-[a-z0-9._~-]+$/;

/**
 * Finds the folder of a target.
 *
 * @param name the id of a built-in target, a folder that contains `target.json`, or an npm package whose name is
 *   `errdex-target-` and a word, with or without a scope.
 * @param from the folder that a relative folder starts from, and from which packages are looked up: in its
 *   `node_modules`, and in those of the folders above it.
 * @throws UsageError when there is no such target.
 */
function findTarget(name: string, from = "."): string {
  const builtIn = builtInFolder(name);
  if (builtIn !== null) return builtIn;
  const folder = isAbsolute(name) ? name : join(from, name);
  if (holdsTarget(folder)) return folder;
  if (TARGET_PACKAGE.test(name)) {
    const found = findPackage(name, from);
    if (found !== null) return found;
    throw new UsageError(`the package ${name} with a target.json is not installed. Install it with npm.`);
  }
  const ids = listTargets().map(({ id }) => id);
  const near = isFolderName(name) ? "" : didYouMean(name, ids);
  throw new UsageError(
    `${name} is neither a target (${ids.join(", ")}) nor a folder with a target.json. ${near}`.trimEnd(),
  );
}

/** The folder of a built-in target; null when there is none of this id. */
export function builtInFolder(id: string): string | null {
  // An id is a folder's name, so no listing is needed.
  const folder = join(BUILT_IN_TARGETS, id);
  return isId(id) && existsSync(join(folder, "target.json")) ? folder : null;
}

function isId(text: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(text);
}

function holdsTarget(folder: string): boolean {
  noteSeen(join(folder, "target.json"));
  return existsSync(join(folder, "target.json"));
}

/** Whether a target was meant as a folder. */
function isFolderName(name: string): boolean {
  return isAbsolute(name) || /[/\\]/.test(name);
}

/** The folder of an installed npm package, as Node looks it up. Nothing of it is run. */
function findPackage(name: string, from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if (holdsTarget(place)) return relative(".", place);
    if (dirname(folder) === folder) return null;
  }
}

/**
 * Reads a target: `target.json`, checked against its schema, and the files beside it.
 *
 * @param nameOrFolder as for {@link findTarget}, and so is `from`.
 * @throws UsageError when there is no such target.
 */
export function loadTarget(nameOrFolder: string, from?: string): Loaded<Target> {
  const folder = findTarget(nameOrFolder, from);
  noteTree(folder);
  const definition = readDefinition(join(folder, "target.json"));
  if (definition.value === null) return { value: null, diagnostics: definition.diagnostics };
  const diagnostics: Diagnostic[] = [];
  const templates = readTemplates(folder);
  const neighbours = new Map<string, Syntax>();
  const report = (path: Path, message: string, help: string): void => {
    const document = definition.document;
    if (document === null) return;
    diagnostics.push(toDiagnostic({ rule: "target-file", severity: "error", document, path, message, help }));
  };
  const checkExists = (template: string, path: Path): void => {
    if (templates.has(template)) return;
    report(path, `there is no template ${template} in ${folder}`, "Add it, or correct the name.");
  };
  const { files, migration } = definition.value;
  if (migration !== undefined) checkExists(migration.template, ["migration", "template"]);
  for (const [index, { template, syntaxOf, each, complete }] of files.entries()) {
    checkExists(template, ["files", index, "template"]);
    if (complete !== undefined && each !== "locale" && each !== "locale-category") {
      const help = 'Leave it out, or write "each": "locale".';
      report(["files", index, "complete"], "complete needs one file for each locale", help);
    }
    if (syntaxOf === undefined) continue;
    const beside = join(dirname(folder), syntaxOf);
    const neighbour = existsSync(join(beside, "target.json")) ? beside : builtInFolder(syntaxOf);
    if (neighbour === null) {
      report(
        ["files", index, "syntaxOf"],
        `there is no target ${syntaxOf} beside this one, and none of this id is built in`,
        `Add ${join(beside, "target.json")}, or correct the name.`,
      );
      continue;
    }
    noteSeen(join(neighbour, "target.json"));
    const loaded = readDefinition(join(neighbour, "target.json"));
    diagnostics.push(...loaded.diagnostics);
    if (loaded.value !== null) neighbours.set(syntaxOf, loaded.value.syntax);
  }
  for (const [index, { comment }] of (definition.value.runtime ?? []).entries()) {
    const kinds = Object.keys(definition.value.syntax.comments ?? {});
    if (comment === undefined || comment === null || kinds.includes(comment)) continue;
    const help = kinds.length === 0 ? "Add it there, or leave it out." : `The kinds are ${kinds.join(", ")}.`;
    report(["runtime", index, "comment"], `the syntax has no comment "${comment}"`, help);
  }
  const runtimeTexts = loadRuntime(folder, definition.value, report);
  const { value: vocabulary, diagnostics: unread } = loadWording(folder);
  diagnostics.push(...unread);
  const { document } = definition;
  if (diagnostics.length > 0 || document === null) return { value: null, diagnostics };
  return {
    value: {
      ...definition.value,
      document,
      templates,
      runtimeTexts,
      folder,
      neighbours,
      vocabulary,
      shipped: readShipped(definition.value.id),
    },
    diagnostics,
  };
}

/** The code of the templates of a built-in target, which the npm package has; null when there is none. */
function readShipped(id: string): string | null {
  if (SHIPPED_CODE === null || !isId(id)) return null;
  const file = join(SHIPPED_CODE, `${id}.js`);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function readDefinition(file: string): Loaded<TargetDefinition> & { document: Target["document"] | null } {
  const { value: document, diagnostics } = loadDocument(file, DISK, "target");
  if (document === null) return { value: null, document, diagnostics };
  const schema = validateSchema("target", document);
  const findings = schema.length > 0 ? schema : checkDefinition(document, document.value as TargetDefinition);
  if (findings.length > 0) return { value: null, document, diagnostics: findings.map(toDiagnostic) };
  return { value: document.value as TargetDefinition, document, diagnostics };
}

function checkDefinition(document: SourceDocument, definition: TargetDefinition): Finding[] {
  return [...checkSyntax(document, definition.syntax), ...checkDeclarations(document, definition)];
}

/** Folders of a target that contain no templates: files to copy, and their dependencies. */
const NOT_TEMPLATES = [RUNTIME_FOLDER, "node_modules"];

function readTemplates(folder: string): Map<string, string> {
  const templates = new Map<string, string>();
  const read = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = `${prefix}${entry.name}`;
      if (entry.isDirectory() && !NOT_TEMPLATES.includes(path)) read(`${path}/`);
      else if (path.endsWith(".hbs")) {
        if (entry.isSymbolicLink()) refuseOutside(folder, path);
        templates.set(path, readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n"));
      }
    }
  };
  try {
    read("");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`cannot read ${folder}: ${reasonOf(error)}.`);
  }
  return new Map([...templates].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Refuses a template that is a link to a file outside the target's folder: a target from somebody else must not
 * print files of your machine into a package.
 */
function refuseOutside(folder: string, path: string): void {
  if (realpathSync(join(folder, path)).startsWith(realpathSync(folder) + sep)) return;
  throw new UsageError(
    `${join(folder, path)} is a link to a file outside the target's folder. Put the file itself there.`,
  );
}
