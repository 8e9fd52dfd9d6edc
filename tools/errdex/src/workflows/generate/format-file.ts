import { resolve } from "node:path";
import type { AllowedFormatter } from "../../config/config.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { runFormatter } from "../../io/run/run-formatter.ts";
import type { RenderedFile } from "../../io/write/output.ts";

/**
 * Returns a function that formats a file with the programs that the config allows, in their order, before it is compared
 * with the disk. It returns a finding in the config instead when a program fails. After that the program is not started
 * again: nothing is written anyway, and a missing program or one that hangs would fail for every file.
 *
 * @param folder the output folder.
 */
export function prepareFormatters(
  folder: string,
  formatters: readonly AllowedFormatter[],
): (made: RenderedFile) => RenderedFile | Diagnostic {
  const failed = new Set<AllowedFormatter>();
  return (made) => {
    let { content } = made;
    for (const formatter of formatters) {
      if (failed.has(formatter) || typeof content !== "string" || !applies(formatter, made)) continue;
      const file = resolve(folder, made.path);
      const result = runFormatter(formatter.command, content, { file, folder: formatter.folder });
      if ("problem" in result) {
        failed.add(formatter);
        return findingOf(formatter, made.path, result);
      }
      content = result.text;
    }
    return { ...made, content };
  };
}

function findingOf(
  { document, path: at }: AllowedFormatter,
  file: string,
  { problem, help }: { readonly problem: string; readonly help: string },
): Diagnostic {
  return toDiagnostic({
    rule: "formatter",
    severity: "error",
    document,
    path: [...at, "command"],
    message: `the formatter ${problem}`,
    help: `It was given ${file}. ${help}`,
  });
}

/** Whether a formatter is for a file. What errdex itself writes, such as the lock, has one form only. */
function applies({ endings, copies = false }: AllowedFormatter, { path, making = "render" }: RenderedFile): boolean {
  const isOwn = making === "render" || (making === "copy" && copies);
  return isOwn && endings.some((ending) => path.endsWith(ending));
}
