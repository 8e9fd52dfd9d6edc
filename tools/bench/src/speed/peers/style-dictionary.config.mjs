// What style-dictionary does in the benchmark: three files for each language, as an error catalogue needs them. The
// formats of the first two files are written as a user would write them.
import { readdirSync } from "node:fs";

const tags = readdirSync("tokens").map((file) => file.replace(".json", ""));
const entriesOf = ({ allTokens }) => allTokens.map(({ name, value }) => [name, value]);

export default {
  source: ["tokens/*.json"],
  log: { verbosity: "silent" },
  hooks: {
    formats: {
      typescript: ({ dictionary }) => {
        const lines = entriesOf(dictionary).map(
          ([name, value]) => `  [${JSON.stringify(name)}, ${JSON.stringify(value)}],\n`,
        );
        return `export const texts = new Map([\n${lines.join("")}]);\n`;
      },
      markdown: ({ dictionary }) => {
        const lines = entriesOf(dictionary).map(([name, value]) => `| ${name} | ${value} |\n`);
        return `| Name | Text |\n| :--- | :--- |\n${lines.join("")}`;
      },
    },
  },
  platforms: {
    texts: {
      transforms: ["name/snake"],
      buildPath: "out/",
      files: tags.flatMap((tag) =>
        [
          ["ts", "typescript"],
          ["md", "markdown"],
          ["json", "json/flat"],
        ].map(([ending, format]) => ({
          destination: `${tag}.${ending}`,
          format,
          filter: ({ path: [first] }) => first === tag,
        })),
      ),
    },
  },
};
