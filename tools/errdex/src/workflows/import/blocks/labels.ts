import { type ColumnField, fieldOf } from "../../../formats/parts/column-headings.ts";
import type { TextLine } from "../../../formats/parts/document-parts.ts";

/** The most characters of a label, such as `Possible cause:`. */
const MAX_LABEL = 40;
const AFTER_LABEL = /^(?:\s*[:：]\s*|\s*[-–—]\s+|\s+)/;

/** The field and the text of a line with a label: `Message: no address`. Null when it has none. */
export function readLabel({ text, lead }: TextLine): { field: ColumnField; text: string } | null {
  if (lead !== null && lead.length <= MAX_LABEL) {
    const field = fieldOf(lead);
    if (field !== null) return { field, text: text.slice(lead.length).replace(AFTER_LABEL, "") };
  }
  const head = text.slice(0, MAX_LABEL + 1);
  const colon = head.search(/[:：]/);
  const dash = head.search(/\s[-–—]\s/);
  const end = colon === -1 ? dash : dash === -1 ? colon : Math.min(colon, dash);
  const field = end <= 0 ? null : fieldOf(head.slice(0, end));
  return field === null ? null : { field, text: text.slice(end).replace(AFTER_LABEL, "") };
}
