import { relative } from "node:path";

/** The parts of vitest's JSON report that are read. */
export interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** The failed test files, each with its failed tests. A file that could not be collected has none. */
export function failuresOf(report: Report, folder: string): string[] {
  return report.testResults
    .filter(({ status }) => status === "failed")
    .map(({ name, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName);
      const file = relative(folder, name).replaceAll("\\", "/");
      return tests.length === 0 ? file : `${file} (${tests.join("; ")})`;
    });
}
