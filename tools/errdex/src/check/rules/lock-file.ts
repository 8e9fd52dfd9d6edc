import { problem, type Rule } from "../shared/rule.ts";

export const lockFile: Rule = {
  id: "lock-file",
  *check({ source }) {
    const { catalogue, lock } = source;
    if (lock === null) return;
    const { id } = catalogue.value;
    if (lock.value.catalogue !== id) {
      const message = `this is the lock of the catalogue ${lock.value.catalogue}, not of ${id}`;
      yield problem(lock.document, ["catalogue"], message, "Restore the catalogue's own lock from version control.");
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
