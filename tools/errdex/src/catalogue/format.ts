/**
 * The number of the catalogue's format that errdex writes. spec/README.md says when it is raised: for what an older
 * errdex could not read, or would read in another way.
 */
export const CATALOGUE_FORMAT = 2;

/** The format of a catalogue that states none. */
export const FIRST_FORMAT = 1;

/**
 * The format that a parsed catalogue states; {@link FIRST_FORMAT} when it states none. Null when what it states is no
 * format: the schema reports that.
 */
export function formatOfCatalogue(value: unknown): number | null {
  const { format = FIRST_FORMAT } = (value ?? {}) as { readonly format?: unknown };
  return typeof format === "number" && Number.isInteger(format) && format >= FIRST_FORMAT ? format : null;
}
