import library from "./index.js";

export const { checkSource } = library;
