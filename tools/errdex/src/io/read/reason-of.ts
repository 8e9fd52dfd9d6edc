/** Describes a system error in plain words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const words: Record<string, string> = {
    ENOENT: "there is no such file or folder",
    ENOTDIR: "a part of the path is not a folder",
    EEXIST: "a file of that name is in the way",
    EISDIR: "it is a folder",
    EACCES: "no permission",
    EPERM: "no permission",
    ENOSPC: "the disk is full",
    EROFS: "the disk is read-only",
    ENAMETOOLONG: "the name is too long",
  };
  return words[code] ?? (error as Error).message;
}
