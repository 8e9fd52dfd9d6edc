/**
 * What a field holds, which is also how it is shown: a text has its placeholders filled in, a list is
 * listed, anything else is written as it is. A list of words is a field that holds one of them.
 */
export type Kind =
  | "text"
  | "texts"
  | "id"
  | "ids"
  | "code"
  | "integer"
  | "url"
  | "moment"
  | "object"
  | "objects"
  | readonly string[];

/** Whom a change of a field concerns, which decides how the lock remembers it and what `diff` calls it. */
type Concern =
  /** A kind of change of its own, in snapshot/diff-entry.ts. */
  | "own"
  /** Programs decide by it: the lock has the value, and a change is `guidance-changed`. */
  | "guidance"
  /** People read it: the lock has a hash of all of these, and a change is `details-changed`. */
  | "details"
  /** People read it, but the lock has the moment itself: a change is `details-changed` all the same. */
  | "dated"
  /** An object whose members each have a concern of their own. */
  | "members"
  /** A member of an object that is compared as a whole. */
  | "whole"
  /** Consumers never see it. The reason is why. */
  | { readonly unseen: string };

/** One field of an entry. */
export interface Field {
  readonly kind: Kind;
  readonly concerns: Concern;
  /** The maintainers may state it instead of the source: it is in the entry or under `editorial`. */
  readonly editorial?: true;
  /** It is translated, and so is a message with placeholders. */
  readonly translated?: true;
  /** What findings call the text: `the reason of 1010`. Rules on texts read the fields that have this. */
  readonly text?: string;
}

/** Checks each row without losing what exactly it says, from which types are derived. */
function fieldTable<const T extends Readonly<Record<string, Field>>>(table: T): T {
  return table;
}

const own = "own";
const guidance = "guidance";
const details = "details";
const dated = "dated";
const members = "members";
const whole = "whole";

/**
 * Every field of an entry, by its path, in the order in which files list them. `[]` follows a list of
 * objects. To add a field, begin here: CONTRIBUTING.md has the steps.
 */
export const ENTRY_FIELDS = fieldTable({
  code: { kind: "code", concerns: own },
  name: { kind: "id", concerns: own },
  aliases: { kind: "ids", concerns: own },
  category: { kind: "id", concerns: own },
  message: { kind: "text", concerns: own, translated: true, text: "message" },
  description: { kind: "text", concerns: own, translated: true, text: "description" },
  args: { kind: "objects", concerns: members },
  "args[].name": { kind: "id", concerns: own },
  "args[].type": { kind: ["string", "integer", "number"], concerns: own },
  "args[].description": { kind: "text", concerns: details },
  resolution: { kind: "text", concerns: own, editorial: true, translated: true, text: "resolution" },
  fault: { kind: ["client", "server", "device"], concerns: guidance, editorial: true },
  retry: {
    kind: ["never", "after-delay", "after-token-refresh", "after-change"],
    concerns: guidance,
    editorial: true,
  },
  httpStatus: { kind: "integer", concerns: guidance, editorial: true },
  severity: { kind: ["info", "warning", "error", "critical"], concerns: guidance, editorial: true },
  editorial: { kind: "object", concerns: members },
  "editorial.notes": { kind: "texts", concerns: details, text: "note" },
  "editorial.advice": { kind: "object", concerns: members },
  "editorial.advice.action": {
    kind: [
      "refresh-token",
      "fix-credentials",
      "fix-request",
      "fix-permissions",
      "renew-subscription",
      "wait",
      "check-device",
      "contact-support",
    ],
    concerns: guidance,
  },
  "editorial.advice.delay": { kind: ["none", "seconds", "minutes", "hours"], concerns: guidance },
  "editorial.advice.reason": { kind: "text", concerns: details, text: "reason" },
  "editorial.advice.citations": { kind: "ids", concerns: details },
  "editorial.causes": { kind: "objects", concerns: details },
  "editorial.causes[].cause": { kind: "text", concerns: whole, text: "cause" },
  "editorial.causes[].fix": { kind: "text", concerns: whole, text: "fix" },
  "editorial.causes[].citations": { kind: "ids", concerns: whole },
  // Packages make predicates of them, such as whether a device is offline.
  "editorial.tags": { kind: "ids", concerns: guidance },
  source: { kind: "object", concerns: details },
  "source.id": { kind: "id", concerns: whole },
  "source.section": { kind: "text", concerns: whole },
  citations: { kind: "ids", concerns: details },
  docUrl: { kind: "url", concerns: details },
  since: { kind: "moment", concerns: details },
  deprecated: { kind: "object", concerns: own },
  "deprecated.since": { kind: "moment", concerns: dated },
  "deprecated.reason": { kind: "text", concerns: details, text: "reason" },
  "deprecated.replacedBy": { kind: "code", concerns: details },
  "deprecated.revision": { kind: "text", concerns: { unseen: "Import reads it, to take its own mark away again." } },
  retired: { kind: "object", concerns: own },
  "retired.since": { kind: "moment", concerns: dated },
  previous: { kind: "objects", concerns: { unseen: "It keeps earlier texts for translators; packages have today's." } },
  "previous[].revision": { kind: "text", concerns: whole },
  "previous[].message": { kind: "text", concerns: whole },
  "previous[].description": { kind: "text", concerns: whole },
  "previous[].resolution": { kind: "text", concerns: whole },
  suppress: { kind: "objects", concerns: { unseen: "It speaks to the linter." } },
  "suppress[].rule": { kind: "id", concerns: whole },
  "suppress[].reason": { kind: "text", concerns: whole },
});

/** The path of a field of an entry. */
export type FieldPath = keyof typeof ENTRY_FIELDS;
