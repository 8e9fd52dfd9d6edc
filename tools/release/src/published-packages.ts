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
  /** The folder to pack, from the repository's root: the package's own, or the one that its build makes. */
  readonly packed: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly publishConfig?: { readonly directory?: string };
}

/** The folders of packages that may be published, from the repository's root. */
function listFolders(): string[] {
  const outputs = readdirSync(join(ROOT, "packages")).sort();
  return ["tools/errdex", ...outputs.map((name) => `packages/${name}`)];
}

/** The packages to publish: to npm those that are not private, to PyPI those with a pyproject.toml. */
export function listPublished(): PublishedPackage[] {
  return listFolders().flatMap((folder): PublishedPackage[] => {
    const file = join(ROOT, folder, "package.json");
    if (!existsSync(file)) return [];
    const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest;
    const { name, version, private: isPrivate = false, scripts, publishConfig } = manifest;
    const isPython = existsSync(join(ROOT, folder, "pyproject.toml"));
    if (isPrivate && !isPython) return [];
    const packed = publishConfig?.directory === undefined ? folder : `${folder}/${publishConfig.directory}`;
    const registry = isPython ? "pypi" : "npm";
    return [{ name, version, folder, registry, hasBuild: scripts?.build !== undefined, packed }];
  });
}

/** The git tag of a published version. A version without its tag is published next. */
export function tagOf({ name, version }: Pick<PublishedPackage, "name" | "version">): string {
  return `${name}@${version}`;
}
