import { parse } from "yaml";
import { blocksUnder, readDocument } from "../docs/markdown.ts";

/** A hook of pre-commit, as it is defined or configured. */
export interface Hook {
  readonly id: string;
  readonly name?: string;
  readonly entry?: string;
  readonly language?: string;
  readonly files?: string;
  readonly args?: readonly string[];
  readonly additional_dependencies?: readonly string[];
  readonly pass_filenames?: boolean;
}

/** A .pre-commit-config.yaml. */
export interface Config {
  readonly repos: readonly { readonly repo: string; readonly rev?: string; readonly hooks: readonly Hook[] }[];
}

/** The definition of the hooks. */
export const FILE = ".pre-commit-hooks.yaml";
/** The hooks that it defines. */
export const hooks: readonly Hook[] = parse(readDocument(FILE), { strict: true, uniqueKeys: true }) as readonly Hook[];
/** The configurations that docs/ci.md shows. */
export const configs: readonly Config[] = blocksUnder("docs/ci.md", "pre-commit", "yaml").map(
  (text) => parse(text) as Config,
);
