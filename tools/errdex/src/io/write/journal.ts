/** The name of the folder, inside the one that is written to, where new files wait to be moved into place. */
export const STAGING_FOLDER = ".errdex-staging";
/** The journal's name in there. Once it is there, the change is decided, and is finished even after a crash. */
export const JOURNAL_FILE = "journal.json";

/** One file that a change writes or deletes. */
export interface JournalStep {
  /** From the folder that is written to, with `/`. */
  readonly path: string;
  /** The hash of what it held; null when it was not there. */
  readonly before: string | null;
  /** The name of the staged file that takes its place; null when it is deleted. */
  readonly staged: string | null;
}

const VERSION = 1;
const HASH = /^[0-9a-f]{64}$/;
const STAGED = /^[0-9]{1,9}$/;

/** Writes a journal. */
export function formatJournal(steps: readonly JournalStep[]): string {
  return `${JSON.stringify({ version: VERSION, steps })}\n`;
}

/**
 * Reads a journal. No step of it leads out of the folder, whoever wrote it.
 *
 * @throws Error with the reason when it is not one.
 */
export function parseJournal(text: string): JournalStep[] {
  const value = JSON.parse(text) as { version?: unknown; steps?: unknown } | null;
  if (value?.version !== VERSION) throw new Error("it is of another version of errdex");
  if (!Array.isArray(value.steps) || !value.steps.every(isStep)) throw new Error("it is damaged");
  return value.steps.map(({ path, before, staged }) => ({ path, before, staged }));
}

function isStep(value: unknown): value is JournalStep {
  if (typeof value !== "object" || value === null) return false;
  const { path, before, staged } = value as Partial<JournalStep>;
  return (
    typeof path === "string" &&
    isInside(path) &&
    (before === null || (typeof before === "string" && HASH.test(before))) &&
    (staged === null || (typeof staged === "string" && STAGED.test(staged)))
  );
}

/** Whether a path stays in the folder that it begins in, and out of git's own. */
function isInside(path: string): boolean {
  const segments = path.split("/");
  const leavesOrHides = (segment: string): boolean =>
    segment === "" || segment === "." || segment === ".." || segment.toLowerCase() === ".git";
  return !/[\\\0]/.test(path) && !/^[A-Za-z]:/.test(path) && !segments.some(leavesOrHides);
}
