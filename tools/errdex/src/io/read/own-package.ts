import { join } from "node:path";

/** Defined by the build of the published package, where all code is in one file in `dist`. */
declare const ERRDEX_PUBLISHED: true | undefined;

const published = typeof ERRDEX_PUBLISHED !== "undefined";

/** The folder of errdex's own `package.json`. */
export const OWN_PACKAGE: string = join(import.meta.dirname, published ? ".." : "../../..");

/** The folder of the built-in targets. The published package has its own copy. */
export const BUILT_IN_TARGETS: string = join(OWN_PACKAGE, published ? "templates" : "../../templates");

/**
 * The folder with the code of the built-in targets' templates, as `errdex` builds it for its npm package; null in the
 * workspace, where templates change.
 */
export const SHIPPED_CODE: string | null = published ? join(OWN_PACKAGE, "dist/templates") : null;
