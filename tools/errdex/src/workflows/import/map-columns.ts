import { type Meanings, type Role, roleOf } from "../../formats/parts/column-headings.ts";
import type { Table } from "../../formats/parts/document-parts.ts";

/** Which column holds what; the first that claims a role has it. */
export interface Columns {
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  /** Columns that nothing is known to read. */
  readonly ignored: readonly number[];
  /** Columns that claim a role that another has. */
  readonly twice: readonly { readonly column: number; readonly role: Role; readonly first: number }[];
}

/** Finds out by its headings what the columns of a table hold. */
export function mapColumns({ headings }: Pick<Table, "headings">, meanings: Meanings = new Map()): Columns {
  const roles: Partial<Record<Role, number>> = {};
  const ignored: number[] = [];
  const twice: { column: number; role: Role; first: number }[] = [];
  for (const [column, { text }] of headings.entries()) {
    const role = roleOf(text, meanings);
    const first = role === null ? undefined : roles[role];
    if (role === null) ignored.push(column);
    else if (first === undefined) roles[role] = column;
    else twice.push({ column, role, first });
  }
  return { roles, ignored, twice };
}
