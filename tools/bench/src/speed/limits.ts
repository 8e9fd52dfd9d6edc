/** Whether a ratio above its limit makes `pnpm bench --quick` fail. */
export const ENFORCED = true;

/**
 * How far above what is required a ratio may be in CI. The machines there are shared and differ from one another:
 * ratios within one run vary by up to a half. With 1,000 entries, errdex itself still takes 1.7 times what is required.
 */
export const TOLERANCE = 3;

/** The largest ratio that we want of each measurement, on an idle machine. */
export const REQUIRED = {
  /** `errdex --version`, times `node -e 0`. */
  version: 2,
  /** All files new, times the floor, by the number of entries. */
  full: { 85: 2.5, 1000: 1.5, 10000: 1.3, 100000: 1.2 } as Readonly<Record<number, number>>,
  /** Nothing changed, times `node -e 0`, for any number of entries. */
  unchanged: 2.5,
  /** One text changed at 10,000 entries, in watch mode, in milliseconds. */
  watch: 300,
  /** The peak of memory at 10,000 entries, in bytes. */
  peak: 400_000_000,
  /** Tuya's catalogue with all targets in all languages, in seconds. */
  tuya: 1.5,
};
