/** Whether Flutter's gen-l10n reads a text as the case of a choice. */
export function isArbCase(key: string): boolean {
  return /^(?:[A-Za-z_][A-Za-z0-9_]*|\d+)$/.test(key);
}

/** Whether Fluent reads a text as the key of a variant: an identifier or a number. */
export function isFluentCase(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(key) || /^(?:0|-?[1-9]\d*)$/.test(key);
}
