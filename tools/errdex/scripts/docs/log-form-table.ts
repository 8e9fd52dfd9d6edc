import type { LogForms } from "./log-patterns.ts";
import { code, table } from "./table.ts";

/** A table of the forms in which a log has a code. */
export function logFormTable({ forms }: LogForms): string {
  const rows = forms.map(({ id, about, example, accepts }) => [
    code(id),
    about,
    example === null ? "" : code(example),
    accepts.map(code).join(", "),
  ]);
  return table(["Form", "What it is", "Example", "Evidence"], rows);
}
