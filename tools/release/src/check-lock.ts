/** What of a lock the check reads. */
interface ReadLock {
  readonly version: string;
  readonly errors: readonly { readonly code: unknown }[];
  readonly [field: string]: unknown;
}

/**
 * Says why a request may not change a lock as it does.
 *
 * @param before the lock's text in the branch that the request goes to; null when there is none.
 * @param after the lock's text in the request; null when there is none.
 * @param isRelease whether the request is the release itself.
 * @returns null when nothing is wrong.
 */
export function whyLockIsWrong(before: string | null, after: string | null, isRelease: boolean): string | null {
  if (before === null) return null;
  if (after === null) return "the lock is gone. Restore it from the branch that the request goes to.";
  const [old, today] = [JSON.parse(before) as ReadLock, JSON.parse(after) as ReadLock];
  // `validate --allow` adds allowances between releases.
  if (recordOf(old, old) === recordOf(today, old)) return null;
  const codes = new Set(today.errors.map(({ code }) => JSON.stringify(code)));
  const lost = old.errors.map(({ code }) => JSON.stringify(code)).filter((code) => !codes.has(code));
  if (lost.length > 0) return `the lock has lost ${lost.join(", ")}. Every code that was released stays in it.`;
  if (!isRelease) {
    return "only a release changes the lock. Restore it from the branch that the request goes to; merge it without edits.";
  }
  if (compareNumbers(today.version, old.version) > 0) return null;
  return `the lock goes from ${old.version} to ${today.version}. A release raises its version.`;
}

/** What later versions of errdex record besides. It may be added to a lock that has not got it yet. */
const ADDABLE: readonly string[] = ["complete", "decoding", "language", "stale", "variants", "vocabulary", "words"];

/** What a lock records, as one text, without what another lock cannot have. */
function recordOf(
  // `errdex upgrade` raises the number of the format, and records nothing else.
  { allowed: _, $schema: __, format: ___, errors, ...head }: ReadLock,
  other: ReadLock,
): string {
  const known = (value: object, like: object | undefined): object => {
    const members = Object.entries(value).filter(
      // The rule lock-file checks the seal, which differs whenever something is added.
      ([name]) => name !== "seal" && (like === undefined || Object.hasOwn(like, name) || !ADDABLE.includes(name)),
    );
    return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)));
  };
  return JSON.stringify([known(head, other), errors.map((entry, index) => known(entry, other.errors[index]))]);
}

/** Compares the numbers of two versions. */
function compareNumbers(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => (version.split("-")[0] ?? "").split(".").map(Number)) as [
    number[],
    number[],
  ];
  for (let index = 0; index < 3; index += 1) {
    const order = (one[index] ?? 0) - (other[index] ?? 0);
    if (order !== 0) return order;
  }
  // 1.0.0 comes after 1.0.0-beta.1.
  return Number(b.includes("-")) - Number(a.includes("-"));
}
