/** Where progress is shown. */
export interface ProgressOutput {
  /** Whether it is a terminal, whose last line can be replaced. */
  readonly terminal: boolean;
  /** The width of the terminal in columns. */
  readonly columns?: number;
  write(text: string): void;
}

/** Shows how far a piece of work is. */
export interface Progress {
  /**
   * Says what is being done.
   *
   * @param what such as `rendering`.
   * @param done how many pieces are done.
   * @param total how many there are.
   */
  show(what: string, done: number, total: number): void;
  /** Removes the line from a terminal. Call it before anything else is printed. */
  clear(): void;
}

/** Work that ends within this time needs no progress, in milliseconds. */
const PATIENCE = 1000;
/** How often the line of a terminal changes, in milliseconds. */
const TERMINAL_STEP = 100;
/** How often a line is added where lines stay, as in the log of a CI run, in milliseconds. */
const LOG_STEP = 5000;

/**
 * Makes a progress that says nothing in the first second. On a terminal it keeps one line up to date; elsewhere it
 * adds a line every few seconds.
 *
 * @param now the time in milliseconds.
 */
export function makeProgress({ terminal, columns = 80, write }: ProgressOutput, now: () => number): Progress {
  const began = now();
  let next = began + PATIENCE;
  let isShown = false;
  const clear = (): void => {
    if (isShown) write("\r\u001b[K");
    isShown = false;
  };
  return {
    show(what, done, total) {
      const time = now();
      if (time < next) return;
      const text = `errdex: ${what}, ${done} of ${total}`;
      if (terminal) {
        clear();
        write(text.slice(0, columns - 1));
        isShown = true;
      } else write(`${text}\n`);
      next = time + (terminal ? TERMINAL_STEP : LOG_STEP);
    },
    clear,
  };
}

/** The progress that says nothing. */
export const SILENT: Progress = { show: () => {}, clear: () => {} };
