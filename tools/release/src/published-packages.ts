import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-command.ts";

/** A package that is published, and where. */
export interface PublishedPackage {
  /** Its name in the workspace. */
  readonly name: string;
  readonly version: string;
  /** Its folder, from the root. */
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

/** The packages that are published: to npm what is not private, to PyPI what has a pyproject.toml. */
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

/** The tag by which a published version is known: what has none is published next. */
export function tagOf({ name, version }: Pick<PublishedPackage, "name" | "version">): string {
  return `${name}@${version}`;
}
