// What programs import from "errdex". Everything works in memory: read the files before, and write them afterwards.
// The commands do just that around the same functions.
export type {
  Catalogue,
  Category,
  Code,
  Entry,
  Locale,
  Observed,
  TranslatedText,
} from "./catalogue/catalogue.ts";
export type { Conformance } from "./catalogue/conformance.ts";
export type { Consumer } from "./catalogue/consumer.ts";
export type { Lock } from "./catalogue/lock.ts";
export type { Severity } from "./diagnostics/registry/rule-description.ts";
export { UsageError } from "./diagnostics/usage-error.ts";
export { type ClassifiedChange, type DiffResult, diff } from "./library/diff.ts";
export type { CatalogueFinding } from "./library/finding.ts";
export {
  type GeneratedFile,
  type GenerateRequest,
  type GenerateResult,
  generatePackages as generate,
  type TargetRequest,
} from "./library/generate.ts";
export type { CatalogueInput, JsonObject, LockInput } from "./library/input.ts";
export { type ValidateRequest, validate } from "./library/validate.ts";
export type { Bump } from "./snapshot/bump.ts";
