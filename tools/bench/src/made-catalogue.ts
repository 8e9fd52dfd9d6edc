import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Texts with the average length of those in the real catalogue. */
const MESSAGE = "the request was refused";
const DESCRIPTION = "The request was refused by the service that it was sent to.";
const RESOLUTION = "Compare what was sent with the documentation of the service, mend it and send it again.";

/**
 * Writes a synthetic catalogue whose entries have every field.
 *
 * @param folder created by the function.
 * @param size the number of entries. Their codes start at 1000.
 */
export function writeMadeCatalogue(folder: string, size: number): void {
  mkdirSync(folder, { recursive: true });
  const errors = Array.from({ length: size }, (_, index) => ({
    code: 1000 + index,
    name: `MADE_FAILURE_${index}`,
    category: "made",
    message: `${MESSAGE} (${index})`,
    description: DESCRIPTION,
    editorial: {
      resolution: RESOLUTION,
      fault: "client",
      retry: "after-change",
      httpStatus: 400,
      severity: "error",
      advice: { action: "fix-request", delay: "none", reason: DESCRIPTION },
    },
  }));
  const catalogue = {
    id: "made",
    title: "Made API",
    package: "made-errors",
    language: "en",
    project: { path: "catalogue.json", command: "none" },
    sources: [],
    envelope: { success: [{ field: "success", yes: [true], no: [false] }], code: ["code"], message: ["msg"] },
    categories: [{ id: "made", title: "Made" }],
    errors,
  };
  writeFileSync(join(folder, "catalogue.json"), JSON.stringify(catalogue));
}
