// Builds and packs every package whose version has no tag yet, ready to be published: npm tarballs
// in <folder>/npm, the wheel and the sdist in <folder>/pypi, and the tags to set afterwards in
// <folder>/tags.txt. `pnpm pack-packages build/release` runs it. It publishes nothing.
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listCatalogues } from "./catalogues.ts";
import { listPublished, type PublishedPackage, tagOf } from "./published-packages.ts";
import { listTags, textAt } from "./released-versions.ts";
import { askCommand, CommandError, ROOT, readWords, runCommand, runMain } from "./run-command.ts";

/**
 * Packs an npm package. Provenance requires the repository in package.json; if the catalogue states none, the
 * workflow's is used.
 */
function packNpm({ name, folder, hasBuild, packed }: PublishedPackage, out: string): void {
  if (hasBuild) runCommand("pnpm", ["--filter", name, "run", "build"]);
  const file = join(ROOT, packed, "package.json");
  const before = readFileSync(file, "utf8");
  const manifest = JSON.parse(before) as Record<string, unknown>;
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  try {
    if (manifest.repository === undefined && GITHUB_REPOSITORY !== undefined) {
      const url = `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git`;
      writeFileSync(
        file,
        JSON.stringify({ ...manifest, repository: { type: "git", url, directory: folder } }, null, 2),
      );
    }
    runCommand("pnpm", ["pack", "--pack-destination", out], { cwd: join(ROOT, packed) });
  } finally {
    writeFileSync(file, before);
  }
}

/** Packs a Python package with the tools that its tests pin, in a virtual environment. */
function packPython({ folder }: PublishedPackage, out: string): void {
  const environment = mkdtempSync(join(tmpdir(), "pack-"));
  try {
    const python = process.platform === "win32" ? "python" : "python3";
    runCommand(python, ["-m", "venv", environment]);
    const own = join(environment, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
    const requirements = join(ROOT, folder, "tests/requirements-dist.txt");
    runCommand(own, ["-m", "pip", "install", "--quiet", "--requirement", requirements]);
    runCommand(own, ["-m", "build", "--no-isolation", "--wheel", "--sdist", join(ROOT, folder), "--outdir", out]);
    runCommand(own, ["-m", "twine", "check", "--strict", join(out, "*")]);
  } finally {
    rmSync(environment, { recursive: true, force: true });
  }
}

/** Writes the guide to migrate to the released version of each catalogue, for the release on GitHub. */
function packGuides(out: string): void {
  mkdirSync(join(out, "guides"), { recursive: true });
  for (const catalogue of listCatalogues()) {
    const before = releasedBefore(catalogue);
    if (before === null) continue;
    const { exitCode, stdout } = askCommand("errdex", ["migrate", catalogue, "--from", before]);
    if (exitCode !== 0) throw new CommandError(stdout);
    writeFileSync(join(out, "guides", `${catalogue.split("/").at(-1)}-migration.md`), `${stdout}\n`);
  }
}

/** The version of a catalogue's lock before its last change; null when it has one version only. */
function releasedBefore(catalogue: string): string | null {
  const lock = `${catalogue}/catalogue.lock.json`;
  const { stdout } = askCommand("git", ["log", "--format=%H", "--", lock]);
  const versions = stdout.split("\n").flatMap((commit) => {
    const text = commit === "" ? null : textAt(commit, lock);
    return text === null ? [] : [(JSON.parse(text) as { version: string }).version];
  });
  return versions.find((version) => version !== versions[0]) ?? null;
}

runMain(() => {
  const usage = "Name the folder to pack into: pack-packages build/release.";
  const [folder] = readWords(usage).operands;
  if (folder === undefined) throw new CommandError(usage);
  const out = resolve(folder);
  const tags = listTags();
  const pending = listPublished().filter((item) => !tags.includes(tagOf(item)));
  for (const registry of ["npm", "pypi"]) {
    rmSync(join(out, registry), { recursive: true, force: true });
    mkdirSync(join(out, registry), { recursive: true });
  }
  for (const item of pending) {
    console.error(`\n# ${tagOf(item)} for ${item.registry}`);
    if (item.registry === "npm") packNpm(item, join(out, "npm"));
    else packPython(item, join(out, "pypi"));
  }
  const { GITHUB_OUTPUT } = process.env;
  if (GITHUB_OUTPUT !== undefined) {
    appendFileSync(GITHUB_OUTPUT, `tags=${pending.map((item) => `${tagOf(item)} ${item.registry}`).join(", ")}\n`);
  }
  packGuides(out);
  writeFileSync(join(out, "tags.txt"), pending.map((item) => `${tagOf(item)}\n`).join(""));
  console.error(pending.length === 0 ? "Every version has its tag; there is nothing to publish." : "");
});
