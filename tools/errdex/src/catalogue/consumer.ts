/** The kinds of consumers of a package, and what each relies on. spec/README.md shows these texts. */
export const CONSUMERS = {
  source: "Programs that name constants and types.",
  wire: "Programs that decide by what a response carries.",
  text: "People who read messages, descriptions and resolutions.",
  keys: "Programs that look messages up by key and fill placeholders in.",
} as const;

/** A kind of consumer. A target's `consumers` lists the kinds that its packages have. */
export type Consumer = keyof typeof CONSUMERS;
/** Every kind of consumer. */
export const CONSUMER_IDS = Object.keys(CONSUMERS) as readonly Consumer[];
