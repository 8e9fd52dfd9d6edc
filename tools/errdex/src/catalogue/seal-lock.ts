import { hashText } from "./hash-text.ts";
import type { Lock } from "./lock.ts";
import { stableJson } from "./stable-json.ts";

/**
 * The seal of a lock: a hash of what it records. It shows a change by hand or a merge that lost something. It is no
 * protection from somebody who computes it anew; `check-pull-request` compares with version control.
 *
 * Allowances are left out: `validate --allow` adds them between releases.
 */
export function sealOf(lock: Omit<Lock, "seal">): string {
  return hashText(stableJson({ ...lock, $schema: undefined, allowed: undefined, seal: undefined }));
}

/** Returns the lock with its seal. */
export function sealLock(lock: Lock): Lock {
  return { ...lock, seal: sealOf(lock) };
}
