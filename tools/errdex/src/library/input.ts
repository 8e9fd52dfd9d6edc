import type { Catalogue, Locale, Observed } from "../catalogue/catalogue.ts";
import type { Conformance } from "../catalogue/conformance.ts";
import type { Lock } from "../catalogue/lock.ts";

/** Any object that can be written as JSON. What it holds is checked when the program runs. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A catalogue in memory: what its files contain, as plain objects. */
export interface CatalogueInput {
  readonly catalogue: Catalogue | JsonObject;
  /** The translations, one object for each language. */
  readonly locales?: readonly (Locale | JsonObject)[];
  /** Codes that users have reported and the catalogue's sources do not list. */
  readonly observed?: Observed | JsonObject;
  /** The decoding cases. */
  readonly conformance?: Conformance | JsonObject;
  /** What has been released. */
  readonly lock?: Lock | JsonObject;
}

/** A released version of a catalogue in memory, as its lock records it. */
export interface LockInput {
  readonly lock: Lock | JsonObject;
}
