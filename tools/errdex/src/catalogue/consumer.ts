/** Those who consume a package, each by other things of it; what each relies on, for spec/README.md. */
export const CONSUMERS = {
  source: "Programs that name constants and types.",
  wire: "Programs that decide by what a response carries.",
  text: "People who read messages, descriptions and resolutions.",
  keys: "Programs that look messages up by key and fill placeholders in.",
} as const;

/** A kind of consumer. A target says in its `consumers` which kinds its packages have. */
export type Consumer = keyof typeof CONSUMERS;
/** Every kind of consumer. */
export const CONSUMER_IDS = Object.keys(CONSUMERS) as readonly Consumer[];
