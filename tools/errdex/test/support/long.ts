import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Whether this is `pnpm test:long`, and not `pnpm test`. */
    readonly long?: true;
  }
}

// A test file that imports this one is run by both; projects.ts says so.
const isLong = inject("long") === true;

/** How often to do something, or how much of it: little in `pnpm test`, all in `pnpm test:long`. */
export function amount(quick: number, long: number): number {
  return isLong ? long : quick;
}

/** The cases of a test: this many, spread over the list, in `pnpm test`, and all in `pnpm test:long`. */
export function sampleOf<Case>(quick: number, cases: readonly Case[]): readonly Case[] {
  const count = amount(Math.min(quick, cases.length), cases.length);
  return Array.from({ length: count }, (_, index) => cases[Math.floor((index * cases.length) / count)] as Case);
}
