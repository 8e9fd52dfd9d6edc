import type { TextBuffer } from "../io/write/text-buffer.ts";
import type { Renderer, Written } from "./templates/renderer.ts";

/** Renders files into buffers. */
export interface BufferRenderer extends Renderer {
  /** Renders one file as `renderFile` does, as the next text of a buffer. */
  bufferFile(file: Written, context: object, buffer: TextBuffer): void;
  /** Lets go of the last text and what it was made from. */
  forget(): void;
}

/** Renders a text once where the next file is made from the same one, such as a PO file and its binary form. */
export function rememberLast(renderer: Renderer): BufferRenderer {
  let last: { readonly key: string; readonly context: object; readonly content: string | Uint8Array } | null = null;
  const remembered = (key: string, context: object): string | Uint8Array | null =>
    last?.key === key && last.context === context ? last.content : null;
  const keyOf = ({ template, syntaxOf }: Written): string => JSON.stringify([template, syntaxOf]);
  return {
    ...renderer,
    forget() {
      last = null;
    },
    renderFile(file, context) {
      const key = keyOf(file);
      const found = remembered(key, context);
      if (typeof found === "string") return found;
      const content = renderer.renderFile(file, context);
      last = { key, context, content };
      return content;
    },
    bufferFile(file, context, buffer) {
      const key = keyOf(file);
      const found = remembered(key, context);
      // It is forgotten first: a template may fail when half of its text is in the buffer.
      last = null;
      buffer.clear();
      if (found instanceof Uint8Array) buffer.append(found);
      else renderer.streamFile(file, context, buffer.write);
      last = { key, context, content: buffer.bytes() };
    },
  };
}
