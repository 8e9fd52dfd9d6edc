import { resolve } from "node:path";
import { problem, type Rule } from "../shared/rule.ts";

export const projectPath: Rule = {
  id: "project-path",
  *check({ source: { catalogue } }) {
    const { path } = catalogue.value.project;
    const actual = resolve(catalogue.document.file).replaceAll("\\", "/");
    if (actual.endsWith(`/${path}`)) return;
    yield problem(
      catalogue.document,
      ["project", "path"],
      `${JSON.stringify(path)} is not the path of this file`,
      "Write the path of this file from the root of the repository, with slashes. In a copy, leave it as it is.",
    );
  },
};
