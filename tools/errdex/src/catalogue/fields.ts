/**
 * The kind of a field's value, which also decides how it is shown: in a text, placeholders are filled in; a list
 * is shown as a list; any other value is printed unchanged. An array of words means that the field has one of
 * these words, and `value` that it has one of the catalogue's vocabulary.
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
  | "value"
  | "object"
  | "objects"
  | readonly string[];

/** How a change of the field is reported, and what the lock stores of it. */
type Concern =
  /** It has a kind of change of its own, in snapshot/diff-entry.ts. */
  | "own"
  /** Programs act on it. The lock stores the value, and a change is `guidance-changed`. */
  | "guidance"
  /** People read it. The lock stores one hash of all these fields, and a change is `details-changed`. */
  | "details"
  /** People read it. The lock stores the moment itself, but a change is still `details-changed`. */
  | "dated"
  /** An object. Each of its fields has its own setting. */
  | "members"
  /** A field of an object that is compared as a whole. */
  | "whole"
  /** Not published. The text is the reason. */
  | { readonly unseen: string };

/** One field of an entry. */
export interface Field {
  readonly kind: Kind;
  readonly concerns: Concern;
  /** The maintainers may state it instead of the source: it is in the entry or under `editorial`. */
  readonly editorial?: true;
  /** It can be translated, and may contain placeholders as a message does. */
  readonly translated?: true;
  /** What findings call the text: `the reason of 1010`. Rules about texts check the fields that have this. */
  readonly text?: string;
}

/** Type-checks each row and keeps its literal types, from which other types are derived. */
function fieldTable<const T extends Readonly<Record<string, Field>>>(table: T): T {
  return table;
}

const own = "own";
const guidance = "guidance";
const details = "details";
const dated = "dated";
const members = "members";
const whole = "whole";

/** The names of google.rpc.Code, without OK. https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto */
const GRPC_STATUSES = [
  "CANCELLED",
  "UNKNOWN",
  "INVALID_ARGUMENT",
  "DEADLINE_EXCEEDED",
  "NOT_FOUND",
  "ALREADY_EXISTS",
  "PERMISSION_DENIED",
  "RESOURCE_EXHAUSTED",
  "FAILED_PRECONDITION",
  "ABORTED",
  "OUT_OF_RANGE",
  "UNIMPLEMENTED",
  "INTERNAL",
  "UNAVAILABLE",
  "DATA_LOSS",
  "UNAUTHENTICATED",
] as const;

/**
 * Every field of an entry, by path, in the order in which files list them. `[]` follows the name of a list of
 * objects. To add a field, start here and follow the steps in CONTRIBUTING.md.
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
  "args[].type": { kind: ["string", "integer", "number", "date"], concerns: own },
  "args[].description": { kind: "text", concerns: details },
  resolution: { kind: "text", concerns: own, editorial: true, translated: true, text: "resolution" },
  fault: { kind: "value", concerns: guidance, editorial: true },
  retry: { kind: "value", concerns: guidance, editorial: true },
  httpStatus: { kind: "integer", concerns: guidance, editorial: true },
  grpcStatus: {
    kind: GRPC_STATUSES,
    concerns: guidance,
    editorial: true,
  },
  severity: { kind: "value", concerns: guidance, editorial: true },
  editorial: { kind: "object", concerns: members },
  "editorial.notes": { kind: "texts", concerns: details, text: "note" },
  "editorial.advice": { kind: "object", concerns: members },
  "editorial.advice.action": { kind: "value", concerns: guidance },
  "editorial.advice.delay": { kind: ["none", "seconds", "minutes", "hours"], concerns: guidance },
  "editorial.advice.delayMs": { kind: "integer", concerns: guidance },
  "editorial.advice.maxAttempts": { kind: "integer", concerns: guidance },
  "editorial.advice.reason": { kind: "text", concerns: details, text: "reason" },
  "editorial.advice.citations": { kind: "ids", concerns: details },
  "editorial.causes": { kind: "objects", concerns: details },
  "editorial.causes[].cause": { kind: "text", concerns: whole, text: "cause" },
  "editorial.causes[].fix": { kind: "text", concerns: whole, text: "fix" },
  "editorial.causes[].citations": { kind: "ids", concerns: whole },
  // Packages turn tags into predicates, such as whether a device is offline.
  "editorial.tags": { kind: "ids", concerns: guidance },
  "editorial.variants": { kind: "objects", concerns: details },
  "editorial.variants[].id": { kind: "id", concerns: whole },
  "editorial.variants[].messages": { kind: "texts", concerns: whole, text: "variant message" },
  "editorial.variants[].description": { kind: "text", concerns: whole, text: "variant description" },
  "editorial.variants[].resolution": { kind: "text", concerns: whole, text: "variant resolution" },
  "editorial.variants[].fault": { kind: "value", concerns: whole },
  "editorial.variants[].retry": { kind: "value", concerns: whole },
  "editorial.variants[].httpStatus": { kind: "integer", concerns: whole },
  "editorial.variants[].grpcStatus": { kind: GRPC_STATUSES, concerns: whole },
  "editorial.variants[].severity": { kind: "value", concerns: whole },
  "editorial.variants[].advice": { kind: "object", concerns: whole },
  "editorial.variants[].advice.action": { kind: "value", concerns: whole },
  "editorial.variants[].advice.delay": { kind: ["none", "seconds", "minutes", "hours"], concerns: whole },
  "editorial.variants[].advice.delayMs": { kind: "integer", concerns: whole },
  "editorial.variants[].advice.maxAttempts": { kind: "integer", concerns: whole },
  "editorial.variants[].advice.reason": { kind: "text", concerns: whole, text: "reason" },
  "editorial.variants[].advice.citations": { kind: "ids", concerns: whole },
  "editorial.variants[].causes": { kind: "objects", concerns: whole },
  "editorial.variants[].causes[].cause": { kind: "text", concerns: whole, text: "cause" },
  "editorial.variants[].causes[].fix": { kind: "text", concerns: whole, text: "fix" },
  "editorial.variants[].causes[].citations": { kind: "ids", concerns: whole },
  "editorial.variants[].tags": { kind: "ids", concerns: whole },
  "editorial.variants[].citations": { kind: "ids", concerns: whole },
  source: { kind: "object", concerns: details },
  "source.id": { kind: "id", concerns: whole },
  "source.section": { kind: "text", concerns: whole },
  citations: { kind: "ids", concerns: details },
  docUrl: { kind: "url", concerns: details },
  stability: { kind: ["experimental", "stable"], concerns: guidance },
  since: { kind: "moment", concerns: details },
  deprecated: { kind: "object", concerns: own },
  "deprecated.since": { kind: "moment", concerns: dated },
  "deprecated.reason": { kind: "text", concerns: details, text: "reason" },
  "deprecated.replacedBy": { kind: "code", concerns: details },
  "deprecated.revision": { kind: "text", concerns: { unseen: "Import reads it, to take its own mark away again." } },
  "deprecated.lastListed": { kind: "text", concerns: { unseen: "Import reads it, to date a text that has changed." } },
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
  "suppress[].severity": { kind: ["off", "warning"], concerns: whole },
});

/** The path of a field in an entry. */
export type FieldPath = keyof typeof ENTRY_FIELDS;
