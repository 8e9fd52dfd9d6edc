// Plain JavaScript that any Node reads: an older one fails at the first TypeScript file that it is given.
import process from "node:process";
import { fileURLToPath } from "node:url";

/** Node runs TypeScript as it is from this version on. */
export const OLDEST = [22, 18];

/**
 * What to say where Node is too old.
 *
 * @param {string} version Node's, such as `v20.20.2`.
 * @returns {string | null} the sentence; null where it is new enough.
 */
export function nodeComplaint(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return null;
  return `errdex needs Node ${OLDEST.join(".")} or newer; this is ${version}. Run it through pnpm, which brings Node 24 on Linux; elsewhere, install Node 24.`;
}

/** Ends the process with that sentence, and with 2, where Node is too old. */
export function requireNode() {
  const complaint = nodeComplaint(process.version);
  if (complaint === null) return;
  console.error(complaint);
  process.exit(2);
}

// As a program, it does only that.
if (process.argv[1] === fileURLToPath(import.meta.url)) requireNode();
