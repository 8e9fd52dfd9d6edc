import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OWN_PACKAGE } from "./own-package.ts";

/** The version of errdex, from its `package.json`. */
export function ownVersion(): string {
  return (JSON.parse(readFileSync(join(OWN_PACKAGE, "package.json"), "utf8")) as { version: string }).version;
}
