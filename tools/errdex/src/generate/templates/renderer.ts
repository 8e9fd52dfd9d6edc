import { type Diagnostic, hasErrors } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { type Syntax, syntaxOf, type Target, type TargetFile } from "../../targets/target.ts";
import { createHelpers } from "../helpers/helper-functions.ts";
import { checkWording, createWording } from "../helpers/wording.ts";
import { checkTemplates, partialName } from "./check-templates.ts";
import { makeRenders, type Renders, type Write } from "./make-renders.ts";
import { keyOfTemplates, shippedCode } from "./shipped-templates.ts";

/** The fields of a file that select its template and syntax. */
export type Written = Pick<TargetFile, "template" | "syntaxOf">;

/** Renders a target's files. {@link createRenderer} makes one, after checking the templates. */
export interface Renderer {
  /**
   * Renders one file.
   *
   * @throws Error when a helper rejects a value. The message names the template.
   */
  renderFile(file: Written, context: object): string;
  /** Renders one file as {@link renderFile} does, and passes its text on in parts. */
  streamFile(file: Written, context: object, write: Write): void;
  /** Renders the path of a file. The path is a template too. */
  renderPath(path: string, context: object): string;
}

/**
 * Finds the code of a target's templates: errdex ships that of the built-in targets. Otherwise it parses and checks
 * them, and writes their code if there is no error.
 *
 * @param tags the languages that files are made in, as BCP 47 tags.
 * @returns the renderer, null when there is an error; and all findings.
 */
export function createRenderer(
  target: Target,
  tags: readonly string[] = [],
): { renderer: Renderer | null; diagnostics: Diagnostic[] } {
  const shipped = target.shipped === null ? null : shippedCode(target.shipped, keyOfTemplates(target));
  const wording = checkWording(target, tags).map(toDiagnostic);
  const { code, diagnostics: found } = shipped === null ? checkTemplates(target) : { code: shipped, diagnostics: [] };
  const diagnostics = [...wording, ...found];
  return { renderer: code === null || hasErrors(wording) ? null : makeRenderer(target, code), diagnostics };
}

/** Makes the renderer of a target. Its code is given the helpers of each syntax in which files are written. */
function makeRenderer(target: Target, code: string): Renderer {
  const make = makeRenders(code);
  const vocabulary = createWording(target);
  const made = new Map<Syntax, Renders>();
  const rendersOf = (syntax: Syntax): Renders => {
    const renders = made.get(syntax) ?? make(createHelpers(syntax, vocabulary));
    made.set(syntax, renders);
    return renders;
  };
  const streamFile: Renderer["streamFile"] = (file, context, write) => {
    const render = rendersOf(syntaxOf(target, file)).files.get(partialName(file.template));
    if (render === undefined) throw new TypeError("there is no such template");
    render(context, write);
  };
  return {
    streamFile,
    renderFile(file, context) {
      const parts: string[] = [];
      streamFile(file, context, (part) => parts.push(part));
      return parts.join("");
    },
    renderPath(path, context) {
      const render = rendersOf(target.syntax).paths.get(path);
      if (render === undefined) throw new TypeError("there is no such path");
      return render(context);
    },
  };
}
