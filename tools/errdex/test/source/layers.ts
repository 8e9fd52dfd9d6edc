/** The layers of `src`, the lowest first. A layer imports only what stands before it. docs/architecture.md explains them. */
export const LAYERS: readonly string[] = [
  "unicode",
  "diagnostics",
  "catalogue",
  "targets",
  "config",
  "messages",
  "formats",
  "schema",
  "io",
  "snapshot",
  "model",
  "check",
  "generate",
  "workflows",
  "library",
  "cli",
];
