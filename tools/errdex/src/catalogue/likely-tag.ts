/**
 * Adds to a tag the script and the region that most of its readers have: `zh` becomes `zh-Hans-CN`.
 *
 * @param tag a BCP 47 tag.
 */
export function likelyTag(tag: string): string {
  return new Intl.Locale(tag).maximize().baseName;
}
