/**
 * A tag with the script and the region that most of its readers have.
 *
 * @param tag a BCP 47 tag: `zh` is `zh-Hans-CN`.
 */
export function likelyTag(tag: string): string {
  return new Intl.Locale(tag).maximize().baseName;
}
