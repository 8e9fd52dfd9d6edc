/** The path of the workflow from the root of the repository. */
export const WORKFLOW_FILE = ".github/workflows/errdex.yml";

/**
 * The text of a GitHub workflow that fails when a generated file is out of date.
 *
 * @param folder the project's folder from the root of the repository, with `/`; empty for the root.
 * @param isInstalled whether `npm ci` installs errdex.
 * @param version the version of errdex to run where it is not installed.
 */
export function checkWorkflow(folder: string, isInstalled: boolean, version: string): string {
  const steps = isInstalled
    ? ["      - run: npm ci", "      - run: npx errdex generate --check"]
    : [`      - run: npx --yes errdex@${version} generate --check`];
  const place =
    folder === "" ? [] : ["    defaults:", "      run:", `        working-directory: ${JSON.stringify(folder)}`];
  return [
    "# Fails when a generated file is out of date with the error catalogue.",
    "name: errdex",
    "",
    "on: [push, pull_request]",
    "",
    "permissions:",
    "  contents: read",
    "",
    "jobs:",
    "  check:",
    "    runs-on: ubuntu-latest",
    ...place,
    "    steps:",
    "      - uses: actions/checkout@v5",
    "      - uses: actions/setup-node@v5",
    "        with:",
    "          node-version: 24",
    ...steps,
    "",
  ].join("\n");
}
