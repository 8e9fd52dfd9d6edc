import { relative } from "node:path";

/** What vitest's JSON reporter says of a run. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The test files that failed, each with its failed tests, or with none where it could not be collected. */
export function failuresOf(report: Report, folder: string): string[] {
  return report.testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
      const file = relative(folder, name).replaceAll("\\", "/");
      return tests.length === 0 ? file : `${file} (${tests.join("; ")})`;
    });
}
