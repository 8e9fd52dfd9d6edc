import library from "./index.js";

export const { UsageError, diff, generate, validate } = library;
