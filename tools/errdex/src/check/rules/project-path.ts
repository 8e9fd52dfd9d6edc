import { resolve } from "node:path";
import { problem, type Rule } from "../shared/rule.ts";

export const projectPath: Rule = {
  id: "project-path",
  severity: "error",
  summary: "`project.path` is the path of the catalogue's own file, since every generated file points there.",
  *check({ source: { catalogue } }) {
    const { path } = catalogue.value.project;
    const actual = resolve(catalogue.document.file).replaceAll("\\", "/");
    if (actual.endsWith(`/${path}`)) return;
    yield problem(
      catalogue.document,
      ["project", "path"],
      `this file is not ${path}`,
      "Write its path from the root of its repository, with slashes.",
    );
  },
};
