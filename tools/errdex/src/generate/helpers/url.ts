/**
 * The characters that RFC 3986 allows. Once the others are encoded, `&` is the only one that markup treats
 * specially.
 */
const URL_FORM = /^https?:\/\/[\w.~:/?#[\]@!$&'()*+,;=%-]+$/;

/**
 * An issue or pull request as the schema writes citations: `owner/name#12`. GitHub redirects from `issues`
 * to `pull`.
 */
const ISSUE_FORM = /^([\w-]+\/[\w.-]+)#(\d+)$/;

/**
 * Writes a URL that can be printed unquoted in a link: brackets, quotes and stars are percent-encoded.
 *
 * @param value an address, or an issue as a citation.
 * @throws TypeError when the value is neither.
 */
export function writeUrl(value: unknown): string {
  const [, repository, number] = typeof value === "string" ? (ISSUE_FORM.exec(value) ?? []) : [];
  if (repository !== undefined) return `https://github.com/${repository}/issues/${number}`;
  if (typeof value !== "string" || !URL_FORM.test(value)) throw new TypeError("url takes an address of http or https");
  return value.replace(/[[\]()'*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
