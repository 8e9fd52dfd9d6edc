import { afterAll } from "vitest";
import { removeTempFolders } from "./temp.ts";

// vitest runs this before every test file, also where the files share their modules.
afterAll(removeTempFolders);
