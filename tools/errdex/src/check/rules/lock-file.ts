import { sealOf } from "../../catalogue/seal-lock.ts";
import { problem, type Rule } from "../shared/rule.ts";

const RESTORE = "Restore the catalogue's own lock from version control.";

export const lockFile: Rule = {
  id: "lock-file",
  *check({ source }) {
    const { catalogue, lock } = source;
    const { id, released } = catalogue.value;
    if (lock === null) {
      if (released === undefined) return;
      const message = `${released} was released, but there is no catalogue.lock.json`;
      yield problem(catalogue.document, ["released"], message, RESTORE);
      return;
    }
    const { version, seal } = lock.value;
    if (released !== undefined && released !== version) {
      const message = `this is the lock of version ${version}, but ${released} was released last`;
      yield problem(lock.document, ["version"], message, RESTORE);
    }
    if (seal !== undefined && seal !== sealOf(lock.value)) {
      const message = "the lock is not as errdex wrote it: somebody changed it, or a merge lost a part of it";
      yield problem(lock.document, ["seal"], message, `${RESTORE} Only "errdex lock" changes it, when you release.`);
    }
    if (lock.value.catalogue !== id) {
      const message = `this is the lock of the catalogue ${lock.value.catalogue}, not of ${id}`;
      yield problem(lock.document, ["catalogue"], message, RESTORE);
    }
    const seen = new Set<string>();
    for (const [index, { code }] of lock.value.errors.entries()) {
      const text = JSON.stringify(code);
      if (seen.has(text)) {
        const message = `the released code ${text} is listed a second time`;
        yield problem(lock.document, ["errors", index, "code"], message, "Restore the lock from version control.");
      }
      seen.add(text);
    }
  },
};
