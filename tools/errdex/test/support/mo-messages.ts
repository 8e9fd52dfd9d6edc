import { listMessages } from "../../src/formats/po/list-messages.ts";
import type { MoMessage } from "../../src/formats/po/mo-messages.ts";

/** The messages that are listed of a PO file, as texts; null when it has to be scanned. */
export function listed(po: string): MoMessage[] | null {
  const messages = listMessages(Buffer.from(po));
  return messages === null ? null : Array.from({ length: messages.count }, (_, index) => messages.at(index));
}
