// Windows reserves these names, with or without an extension.
const WINDOWS_DEVICES = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;
const SEGMENT = /^[A-Za-z0-9_.@+-]+$/;

/**
 * Checks the path of an output file. It must stay inside the output folder and be valid on every system.
 *
 * @param path from the output folder, with `/`.
 * @returns the reason why it is not allowed; null when it is.
 */
export function whyUnsafe(path: string): string | null {
  if (path.length > 200) return "it is longer than 200 characters";
  if (path.startsWith("/")) return "it begins with /, and so leads out of the output folder";
  for (const segment of path.split("/")) {
    if (segment === "") return "a part of it is empty";
    if (segment === "." || segment === "..") return "it leads out of the output folder";
    if (!SEGMENT.test(segment))
      return `${JSON.stringify(segment)} contains characters other than letters, digits and _ . @ + -`;
    if (segment.endsWith(".")) return `Windows drops the dot at the end of ${JSON.stringify(segment)}`;
    if (WINDOWS_DEVICES.test(segment)) return `Windows has a device of the name ${JSON.stringify(segment)}`;
    if (segment.toLowerCase() === ".git") return "it would write into .git";
    if (segment.toLowerCase().startsWith(".errdex-")) return `errdex keeps ${JSON.stringify(segment)} for itself`;
  }
  return null;
}
