import { type Node, visit } from "yaml";
import { UsageError } from "../../diagnostics/diagnostic.ts";

/**
 * Refuses to write a collection anew that holds comments: the new text has no place for them, and
 * they are not ours to lose.
 *
 * @throws UsageError that quotes the comment.
 */
export function refuseComments(root: Node): void {
  visit(root, {
    Node(_, node) {
      if (node !== root) refuseComment(node.comment ?? node.commentBefore);
    },
  });
}

/**
 * The same for one comment.
 *
 * @param comment null or undefined where there is none.
 * @throws UsageError that quotes the comment.
 */
export function refuseComment(comment: string | null | undefined): void {
  if ((comment ?? null) === null) return;
  const lost = JSON.stringify(comment);
  throw new UsageError(`the comment ${lost} is in a list or map that is rewritten. Move it above.`);
}
