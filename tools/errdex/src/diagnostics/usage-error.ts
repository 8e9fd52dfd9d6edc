/**
 * A mistake in how errdex was called, such as an unknown option or a path that does not exist. The command line
 * prints its message and exits with code 2.
 */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
