import { type Content, toBytes } from "../../io/write/content.ts";
import type { TargetDefinition } from "../../targets/target.ts";

/** The header of a file stands in its first bytes. */
const HEADER_BYTES = 2048;

/**
 * Whether a file that a manifest lists shows that errdex wrote it: it has a path that the target gives to its files,
 * or a header that names errdex. A manifest may have been edited or merged by hand, and what it lists by mistake
 * must not be deleted.
 *
 * @param target the target that the manifest lists the file for.
 * @param path the file's path from the output folder, with `/`.
 */
export function isOwnOutput(target: TargetDefinition, path: string, content: Content): boolean {
  if (pathPatterns(target).some((pattern) => pattern.test(path))) return true;
  const head = Buffer.from(toBytes(content).subarray(0, HEADER_BYTES)).toString("latin1");
  return /\b(?:Generated|Copied) by errdex from /.test(head);
}

/** The paths that a target can give to its files: each expression in a path stands for any text. */
function pathPatterns({ files, runtime = [], lock, conformance }: TargetDefinition): RegExp[] {
  const paths = [
    ...files.flatMap(({ path, sample }) => (sample === undefined ? [path] : [path, sample])),
    ...runtime.flatMap(({ files: sources, to }) => sources.map((file) => (to === undefined ? file : `${to}/${file}`))),
    ...(lock === undefined ? [] : [lock]),
    ...(conformance === undefined ? [] : [conformance]),
  ];
  return paths.map(
    (path) =>
      new RegExp(
        `^${path
          .split(/\{\{.*?\}\}/)
          .map(escapeRegExp)
          .join(".+")}$`,
      ),
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
