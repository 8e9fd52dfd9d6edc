// Applies the changesets: updates the packages' versions and change logs, the Python project's
// version, the catalogues' locks, the `since` of new entries, and every generated file.
// `pnpm version-packages` runs it. The release pull request contains its changes.
import { listCatalogues } from "./catalogues.ts";
import { listPublished } from "./published-packages.ts";
import { listTags, whyReleasedAlready } from "./released-versions.ts";
import { askCommand, CommandError, runCommand, runMain } from "./run-command.ts";
import { listWaiting } from "./waiting-changesets.ts";

runMain(() => {
  for (const catalogue of listCatalogues()) {
    // Without its changeset, a change would be recorded as released although no package has a new version.
    const { exitCode, stdout } = askCommand("errdex", ["changeset", catalogue, "--check"]);
    if (exitCode !== 0) throw new CommandError(stdout);
  }
  const before = listPublished();
  // `changeset version` fails when there is no changeset.
  if (listWaiting().length > 0) runCommand("changeset", ["version"]);
  else console.error("No changeset is waiting.");
  const old = new Map(before.map(({ folder, version }) => [folder, version]));
  const versioned = listPublished().filter(({ folder, version }) => old.get(folder) !== version);
  const again = whyReleasedAlready(versioned, listTags());
  if (again !== null) throw new CommandError(again);
  for (const catalogue of listCatalogues()) runCommand("errdex", ["lock", catalogue]);
  runCommand("node", ["packages/python/scripts/project-version.ts"]);
  runCommand("turbo", ["run", "generate"], { env: { TURBO_TELEMETRY_DISABLED: "1" } });
});
