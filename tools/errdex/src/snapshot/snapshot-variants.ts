import type { Variant } from "../catalogue/catalogue.ts";
import { comparableMessage } from "../catalogue/comparable-message.ts";
import { hashText } from "../catalogue/hash-text.ts";
import type { LockedGuidance, LockedVariant } from "../catalogue/lock.ts";
import { meantWordsOf } from "../messages/meaning.ts";

/**
 * What is compared of the variants of an entry, as a lock has it. Causes, citations and the order of messages are
 * compared together with the entry's other details.
 */
export function snapshotVariants(variants: readonly Variant[]): readonly LockedVariant[] {
  return variants.map((variant) => {
    const { id, messages, description, resolution } = variant;
    const guidance = guidanceOfVariant(variant);
    return {
      id,
      messages: [...new Set(messages.map((message) => hashText(comparableMessage(message))))].sort(),
      text: hashText(JSON.stringify([description, resolution ?? null])),
      words: meantWordsOf({ message: messages[0] ?? "", description }),
      ...(Object.keys(guidance).length === 0 ? {} : { guidance }),
    };
  });
}

/** What programs decide by, each value by its name. */
function guidanceOfVariant({ fault, retry, httpStatus, grpcStatus, severity, advice, tags }: Variant): LockedGuidance {
  const { action, delay, delayMs, maxAttempts } = advice ?? {};
  const values = {
    fault,
    retry,
    httpStatus,
    grpcStatus,
    severity,
    action,
    delay,
    delayMs,
    maxAttempts,
    tags: tags?.join(", "),
  };
  return Object.fromEntries(
    Object.entries(values).filter((member): member is [string, string | number] => member[1] !== undefined),
  );
}
