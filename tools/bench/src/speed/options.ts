import { parseArgs } from "node:util";

/** What the benchmark is asked for. */
export interface Options {
  /** The two smallest catalogues, in less than a minute. */
  readonly quick: boolean;
  /** The sizes of the catalogues; null for the usual ones. */
  readonly sizes: readonly number[] | null;
}

/** More entries would make files larger than errdex reads. */
const MOST = 100_000;

/**
 * Reads the command line.
 *
 * @returns the options, or a sentence about what is wrong.
 */
export function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { quick: { type: "boolean", default: false }, sizes: { type: "string" } },
    });
    const sizes = values.sizes?.split(",").map((text) => (/^[1-9]\d*$/.test(text) ? Number(text) : Number.NaN)) ?? null;
    if (sizes?.every((size) => size <= MOST) === false) {
      return `--sizes takes numbers from 1 to ${MOST} with commas between them, such as 85,1000, and not ${JSON.stringify(values.sizes)}.`;
    }
    return { quick: values.quick, sizes };
  } catch (error) {
    return `${(error as Error).message} The options are --quick and --sizes.`;
  }
}
