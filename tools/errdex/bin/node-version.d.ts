export const OLDEST: readonly number[];
export function nodeComplaint(version: string): string | null;
export function requireNode(): void;
