import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-command.ts";

/** A package that is published, and its registry. */
export interface PublishedPackage {
  /** The package's name in the workspace. */
  readonly name: string;
  readonly version: string;
  /** Its folder, from the repository's root. */
  readonly folder: string;
  readonly registry: "npm" | "pypi";
  readonly hasBuild: boolean;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** The packages to publish: to npm those that are not private, to PyPI those with a pyproject.toml. */
export function listPublished(): PublishedPackage[] {
  return readdirSync(join(ROOT, "packages"))
    .sort()
    .flatMap((folder): PublishedPackage[] => {
      const path = `packages/${folder}`;
      const file = join(ROOT, path, "package.json");
      if (!existsSync(file)) return [];
      const { name, version, private: isPrivate = false, scripts } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
      const isPython = existsSync(join(ROOT, path, "pyproject.toml"));
      if (isPrivate && !isPython) return [];
      const registry = isPython ? "pypi" : "npm";
      return [{ name, version, folder: path, registry, hasBuild: scripts?.build !== undefined }];
    });
}

/** The git tag of a published version. A version without its tag is published next. */
export function tagOf({ name, version }: Pick<PublishedPackage, "name" | "version">): string {
  return `${name}@${version}`;
}
