import type { Renderer } from "./templates/renderer.ts";

/** Renders a text once where the next file is made from the same one, such as a PO file and its binary form. */
export function rememberLast(renderer: Renderer): Renderer {
  let last: { readonly key: string; readonly context: object; readonly text: string } | null = null;
  return {
    ...renderer,
    renderFile(file, context) {
      const key = JSON.stringify([file.template, file.syntaxOf]);
      if (last?.key !== key || last.context !== context) {
        last = { key, context, text: renderer.renderFile(file, context) };
      }
      return last.text;
    },
  };
}
