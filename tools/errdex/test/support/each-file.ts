import { afterAll } from "vitest";
import { removeTempFolders } from "./temp.ts";

// vitest runs this before every test file, also where the files share their modules. On a busy machine, removing many
// files takes its time.
afterAll(removeTempFolders, 120_000);
