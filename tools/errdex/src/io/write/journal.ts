/** The folder, inside the output folder, where new files wait until they are moved into place. */
export const STAGING_FOLDER = ".errdex-staging";
/**
 * The journal's name in the staging folder. Once it exists, the change is committed, and is finished even after a
 * crash.
 */
export const JOURNAL_FILE = "journal.json";

/** One file that a change writes or deletes. */
export interface JournalStep {
  /** The path from the folder, with `/`. */
  readonly path: string;
  /** The hash of the previous content; null when the file did not exist. */
  readonly before: string | null;
  /** The name of the staged file that replaces it; null to delete the file. */
  readonly staged: string | null;
}

const VERSION = 1;
const HASH = /^[0-9a-f]{64}$/;
const STAGED = /^[0-9]{1,9}$/;

/** Writes a journal as the text of its file. */
export function formatJournal(steps: readonly JournalStep[]): string {
  return `${JSON.stringify({ version: VERSION, steps })}\n`;
}

/**
 * Parses a journal. Paths that lead out of the folder are rejected, whoever wrote the file.
 *
 * @throws Error with the reason when the text is not a journal.
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

/** Whether a path stays inside its folder, and outside git's own. */
function isInside(path: string): boolean {
  const segments = path.split("/");
  const leavesOrHides = (segment: string): boolean =>
    segment === "" || segment === "." || segment === ".." || segment.toLowerCase() === ".git";
  return !/[\\\0]/.test(path) && !/^[A-Za-z]:/.test(path) && !segments.some(leavesOrHides);
}
