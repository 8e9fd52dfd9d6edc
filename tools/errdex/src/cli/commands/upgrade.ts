import { dirname } from "node:path";
import { CATALOGUE_FORMAT, formatOfCatalogue } from "../../catalogue/format.ts";
import { type Diagnostic, sortDiagnostics } from "../../diagnostics/diagnostic.ts";
import { toDiagnostic } from "../../diagnostics/document.ts";
import { formatDiagnostics } from "../../diagnostics/format.ts";
import { isRecord } from "../../formats/values/same-value.ts";
import { type CatalogueFiles, loadCatalogue } from "../../io/read/load-catalogue.ts";
import { recoverCatalogue } from "../../io/write/recover-catalogue.ts";
import { writeDocuments } from "../../io/write/write-documents.ts";
import { checkLockFormat } from "../../schema/check-lock-format.ts";
import { validateSchema } from "../../schema/validate-schema.ts";
import { planUpgrade } from "../../upgrade/plan-upgrade.ts";
import { refuseNewer } from "../../upgrade/refuse-newer.ts";
import { type Command, type Environment, type Input, type Outcome, textOptions } from "./command.ts";
import { jobsOf } from "./project.ts";

export const upgradeCommand: Command = {
  name: "upgrade",
  summary: `Bring a catalogue to format ${CATALOGUE_FORMAT}, the one of today`,
  operands: ["[catalogue]"],
  options: {
    check: {
      type: "boolean",
      summary: "Write nothing; show what would be done, and exit with 1 if there is something",
    },
  },
  notes: [
    "Changes the catalogue, its translations and its lock in place. Comments and the order of fields stay.",
    "It changes what the new format asks for, and checks nothing else: run errdex validate afterwards.",
    "Without an argument, it does so for every catalogue of the config.",
  ],
  examples: ["errdex upgrade spec/tuya", "errdex upgrade --check"],
  run: runUpgrade,
};

function runUpgrade(input: Input, environment: Environment): Outcome {
  const check = input.options.has("check");
  const paths = jobsOf(input.operands[0]).map(({ path }) => path);
  if (!check) for (const path of paths) recoverCatalogue(path);
  const loaded = paths.map((path) => loadCatalogue(path));
  const diagnostics = loaded.flatMap(({ value, diagnostics: unread }) => [
    ...unread,
    ...(value === null ? [] : findUnreadable(value)),
  ]);
  // All catalogues of a config or none, so that a project does not end up with two formats.
  if (diagnostics.length > 0) {
    return { exitCode: 1, stdout: formatDiagnostics(sortDiagnostics(diagnostics), "text", textOptions(environment)) };
  }
  const files = loaded.flatMap(({ value }) => value ?? []);
  const plans = files.map((one) => ({ file: one.catalogue.file, plan: planUpgrade(one) }));
  const lines = plans.flatMap(({ file, plan }) =>
    plan.notes.length === 0
      ? [`${file}: has format ${CATALOGUE_FORMAT} already`]
      : plan.notes.map((note) => `${note.file}: ${note.what}`),
  );
  const isDone = plans.every(({ plan }) => plan.notes.length === 0);
  if (check) return { exitCode: isDone ? 0 : 1, stdout: lines.join("\n") };
  for (const { file, plan } of plans) writeDocuments(dirname(file), plan.documents);
  return { exitCode: 0, stdout: lines.join("\n") };
}

/** What makes an upgrade impossible: a file that is no object, a format that is none, a lock of a newer errdex. */
function findUnreadable({ catalogue, conformance, observed, locales, lock }: CatalogueFiles): Diagnostic[] {
  refuseNewer(catalogue);
  const kinds = [
    ["catalogue", catalogue],
    ["conformance", conformance],
    ["observed", observed],
    ...locales.map((locale) => ["locale", locale] as const),
    ["lock", lock],
  ] as const;
  const findings = kinds.flatMap(([kind, document]) => {
    if (document === null || isRecord(document.value)) return [];
    return validateSchema(kind, document);
  });
  if (isRecord(catalogue.value) && formatOfCatalogue(catalogue.value) === null) {
    findings.push(...validateSchema("catalogue", catalogue).filter(({ path }) => path[0] === "format"));
  }
  if (lock !== null) findings.push(...checkLockFormat(lock));
  return findings.map(toDiagnostic);
}
