import { type Meanings, type Role, roleOf } from "../../formats/parts/column-headings.ts";
import type { Table } from "../../formats/parts/document-parts.ts";

/** Which column has which role. If several columns claim a role, the first one gets it. */
export interface Columns {
  readonly roles: Readonly<Partial<Record<Role, number>>>;
  /** Columns with an unknown heading. */
  readonly ignored: readonly number[];
  /** Columns whose role another column already has. */
  readonly twice: readonly { readonly column: number; readonly role: Role; readonly first: number }[];
}

/**
 * Determines the roles of a table's columns from their headings.
 *
 * @param meanings the meanings of headings that the user has given.
 */
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
