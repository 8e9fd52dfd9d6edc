import { resolve } from "node:path";
import type { CatalogueSource } from "../catalogue/catalogue.ts";
import { completeness, translationStatus } from "../catalogue/translation-status.ts";
import { checkSource } from "../check/check-source.ts";
import type { AllowedFormatter } from "../config/config.ts";
import { type CatalogueSettings, NO_SETTINGS } from "../config/config.ts";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../diagnostics/diagnostic.ts";
import { DISK, type Files } from "../io/read/files.ts";
import type { RenderedFile } from "../io/write/output.ts";
import type { TextBuffer } from "../io/write/text-buffer.ts";
import type { PseudoLocale } from "../messages/pseudo-locale.ts";
import { type ModelBuilder, prepareModels } from "../model/build-model.ts";
import type { ParameterValues, Target } from "../targets/target.ts";
import { configureSource } from "./configure-source.ts";
import { finishFile } from "./finish-file.ts";
import { makeFile } from "./make-file.ts";
import { findCollisions } from "./plan/find-collisions.ts";
import { type PlannedFile, planFiles, type RenderedPart, type WithheldFile } from "./plan/plan-files.ts";
import { type BufferRenderer, rememberLast } from "./remember-last.ts";
import type { Ingredients, RenderMemory } from "./render-memory.ts";
import { createRenderer } from "./templates/renderer.ts";
import { templateFailure } from "./templates/template-failure.ts";
import { withParameters } from "./templates/with-parameters.ts";

/** A target and the folder that its files go to. */
export interface Destination {
  readonly target: Target;
  readonly folder: string;
  /** The values of the target's parameters that the project sets; they have been checked. */
  readonly parameters?: ParameterValues;
  /** The programs that format the files. */
  readonly formatters?: readonly AllowedFormatter[];
}

/** What to render besides the catalogue's own languages, and which files. */
export interface RenderOptions {
  /** The pseudo-locales to render beside the translations; none when left out. */
  readonly pseudo?: readonly PseudoLocale[];
  /** Whether to render packages, or the samples beside the targets' runtimes; packages when left out. */
  readonly part?: RenderedPart;
  /** What the last run has made, where several run in one process. */
  readonly memory?: RenderMemory;
}

/** What {@link generate} does besides rendering. */
export interface GenerateOptions extends RenderOptions {
  /** What the project's config says of the catalogue. */
  readonly settings?: CatalogueSettings;
  /** The files to read the catalogue from; the disk when left out. */
  readonly files?: Files;
}

/** How to make files. */
export interface MakeOptions {
  /**
   * Called for a file that would be the same as the last time that it was made in this process. If it returns true, the
   * file is not made.
   */
  isKept?(path: string): boolean;
  /**
   * Gives the buffer that the next file's text is put into. Such a file is still to be finished by `finishFile`. Without
   * it, files hold their text in a string, and are finished.
   */
  nextBuffer?(): TextBuffer;
}

/** The files of one target, planned and not yet rendered. */
export interface PlannedTarget extends Destination {
  /** The paths from the folder, in the order in which the files are made. */
  readonly paths: readonly string[];
  /** The files that are not made, because their languages are not translated far enough. */
  readonly withheld: readonly WithheldFile[];
  /**
   * Makes the files one by one. Call it once: it lets go of what a file was made from, because the files of a big
   * catalogue do not fit into memory together.
   *
   * @returns each file, or a finding in place of a file whose template fails.
   */
  make(options?: MakeOptions): Generator<RenderedFile | Diagnostic>;
}

/** An output folder, and the targets that write into it. Targets that share a folder share its manifest. */
export interface PlannedOutput {
  readonly folder: string;
  readonly targets: readonly PlannedTarget[];
}

/** What generating would do. Nothing has been rendered or written. */
export interface Generation {
  /** By folder, in the order asked for; empty when there are errors. */
  readonly outputs: readonly PlannedOutput[];
  /** Every finding, sorted. */
  readonly diagnostics: readonly Diagnostic[];
  /** The command that generates the outputs again, as the catalogue states it; empty when it could not be read. */
  readonly command: string;
}

/**
 * Loads and checks a catalogue, and plans every file of its outputs, step by step. To render and write them, pass
 * the result to `generateOutputs`.
 *
 * @param path the catalogue's file or folder.
 * @param destinations the targets to render, each with its folder.
 * @throws UsageError when there is no such file or folder.
 */
export function generate(
  path: string,
  destinations: readonly Destination[],
  options: GenerateOptions = {},
): Generation {
  const { settings = NO_SETTINGS, memory } = options;
  const { files = memory === undefined ? DISK : { ...DISK, documents: memory.documents } } = options;
  // Load the catalogue. Check it by the schemas, then by the rules.
  const targets = destinations.map(({ target }) => target);
  const { value, diagnostics: found } = checkSource(path, targets, settings.rules, files);
  const diagnostics: Diagnostic[] = [...found];
  const failed = (): Generation => ({ outputs: [], diagnostics: sortDiagnostics(diagnostics), command: "" });
  if (value === null || hasErrors(diagnostics)) return failed();
  const { source, diagnostics: unknown } = configureSource(value, settings);
  diagnostics.push(...unknown);

  // Plan the files of every target.
  const plan = planTargets(source, destinations, options);
  diagnostics.push(...plan.diagnostics);

  // Two targets may share a folder, but never a file.
  diagnostics.push(...findCollisions(plan.targets));
  if (hasErrors(diagnostics)) return failed();
  // Texts are kept for findings. Those of a big catalogue would fill the memory while its files are made.
  const released = memory === undefined ? [source.catalogue, ...source.locales] : [];
  for (const { document } of released) document.release?.();
  return { outputs: groupByFolder(plan.targets), diagnostics, command: source.catalogue.value.project.command };
}

/**
 * Plans the files of targets. What does not depend on a target is prepared once for all of them.
 *
 * @param source a catalogue without errors.
 * @returns no files for a target with an error in a template or a path.
 */
function planTargets(
  source: CatalogueSource,
  destinations: readonly Destination[],
  { pseudo = [], part = "package", memory }: RenderOptions = {},
): { targets: PlannedTarget[]; diagnostics: Diagnostic[] } {
  const complete = new Map(translationStatus(source).map((status) => [status.locale, completeness(status)]));
  const modelOf = prepareModels(source, pseudo, complete, memory?.noteLanguage);
  const diagnostics: Diagnostic[] = [];
  const targets = destinations.map((destination) => {
    const remembered =
      memory === undefined
        ? null
        : { memory, ingredients: memory.ingredientsOf(source, complete, destination, [pseudo, part]) };
    const { planned, diagnostics: found } = planTarget(source, destination, modelOf, part, remembered);
    diagnostics.push(...found);
    return planned;
  });
  return { targets, diagnostics };
}

function planTarget(
  source: CatalogueSource,
  destination: Destination,
  modelOf: ModelBuilder,
  part: RenderedPart,
  remembered: { readonly memory: RenderMemory; readonly ingredients: Ingredients } | null,
): { planned: PlannedTarget; diagnostics: Diagnostic[] } {
  const { target } = destination;
  const nothing: PlannedTarget = { ...destination, paths: [], withheld: [], make: function* () {} };

  // Parse, check and compile the templates, and the target's words in the languages that files are in.
  const languages = [source.catalogue.value.language, ...source.locales.map(({ value }) => value.locale)];
  const { renderer: created, diagnostics } = createRenderer(target, languages);
  if (created === null) return { planned: nothing, diagnostics };
  const renderer = rememberLast(created);

  // Build the model: what templates see. Plan: which files there are, where they go, and how each is made.
  const { model, diagnostics: wrong } = withParameters(modelOf(target.names), destination, renderer);
  if (wrong.length > 0) return { planned: nothing, diagnostics: [...diagnostics, ...wrong] };
  const plan = planFiles(model, target, renderer, part);
  if (plan.diagnostics.length > 0) return { planned: nothing, diagnostics: [...diagnostics, ...plan.diagnostics] };
  const paths = plan.files.map(({ path }) => path);
  const waiting = byLanguage(plan.files);
  const make = function* ({ isKept, nextBuffer }: MakeOptions = {}): Generator<RenderedFile | Diagnostic> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      // A file is let go before the next one is made, and the last one of a language with everything built for it.
      for (let planned = next.pop(); planned !== undefined; planned = next.pop()) {
        const file = planned;
        const making = (): RenderedFile | Diagnostic => tryFile(file, source, target, renderer, nextBuffer?.());
        if (remembered === null) yield making();
        else {
          const { memory, ingredients } = remembered;
          if (memory.isSame(destination, file.path, ingredients) && isKept?.(file.path) === true) continue;
          yield memory.make(destination, file, ingredients, making);
        }
      }
    }
    renderer.forget();
  };
  return { planned: { ...destination, paths, withheld: plan.withheld, make }, diagnostics };
}

/** The files by language, each list from the last to the first. */
function byLanguage(files: readonly PlannedFile[]): PlannedFile[][] {
  const groups = new Map<string | null, PlannedFile[]>([[null, []]]);
  for (const file of [...files].reverse()) {
    const group = groups.get(file.language);
    if (group === undefined) groups.set(file.language, [file]);
    else group.push(file);
  }
  return [...groups.values()];
}

function tryFile(
  planned: PlannedFile,
  source: CatalogueSource,
  target: Target,
  renderer: BufferRenderer,
  buffer: TextBuffer | undefined,
): RenderedFile | Diagnostic {
  try {
    const made = makeFile(planned, source, target, renderer, buffer);
    return buffer === undefined ? finishFile(made) : made;
  } catch (error) {
    // Only a template fails; anything else is a defect of errdex.
    if (planned.making.kind !== "render") throw error;
    return templateFailure(`${target.folder}/${planned.making.file.template}`, planned.path, error);
  }
}

/**
 * Renders every file of a target in memory.
 *
 * @param source a catalogue without errors.
 * @returns no files when a template or a path has an error.
 */
export function renderTarget(
  source: CatalogueSource,
  target: Target,
  options: RenderOptions = {},
): { files: RenderedFile[]; diagnostics: Diagnostic[] } {
  const { targets, diagnostics } = planTargets(source, [{ target, folder: "" }], options);
  const files: RenderedFile[] = [];
  for (const { make } of targets) {
    for (const made of make()) {
      if (isFile(made)) files.push(made);
      else diagnostics.push(made);
    }
  }
  return { files, diagnostics };
}

/** Whether a file was made; otherwise it is the finding that says why not. */
export function isFile(made: RenderedFile | Diagnostic): made is RenderedFile {
  return "content" in made;
}

/** The output folders of targets. Those that share a folder share its manifest. */
export function groupByFolder<One extends { readonly folder: string }>(
  targets: readonly One[],
): { readonly folder: string; readonly targets: readonly One[] }[] {
  const groups = new Map<string, { readonly folder: string; readonly targets: One[] }>();
  for (const target of targets) {
    const place = resolve(target.folder);
    const group = groups.get(place) ?? { folder: target.folder, targets: [] };
    group.targets.push(target);
    groups.set(place, group);
  }
  return [...groups.values()];
}
