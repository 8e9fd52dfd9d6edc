import { type Node, visit } from "yaml";
import { UsageError } from "../../diagnostics/diagnostic.ts";

/**
 * Refuses to rewrite a collection that contains comments, because they would be lost.
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
 * Refuses a change that would lose one comment.
 *
 * @param comment null or undefined when there is none.
 * @throws UsageError that quotes the comment.
 */
export function refuseComment(comment: string | null | undefined): void {
  if ((comment ?? null) === null) return;
  const lost = JSON.stringify(comment);
  throw new UsageError(`the comment ${lost} is in a list or map that is rewritten. Move it above.`);
}
