import type { Envelope } from "./envelope.ts";

/** The envelopes of kinds of APIs that errdex knows, by id. */
export const PRESETS: Readonly<Record<string, { readonly title: string; readonly envelope: Envelope }>>;
