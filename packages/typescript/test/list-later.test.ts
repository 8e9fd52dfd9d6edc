import { afterAll, expect, test } from "vitest";
import { readObservedEntries, sortByCode } from "./support/catalogue.ts";
import { createConsumer } from "./support/consumer.ts";

// The lists of entries are read when something is first done with them. Whatever that is, it finds them full.
const consumer = createConsumer();
afterAll(() => consumer.remove());

const names = sortByCode(readObservedEntries()).map(({ name }) => name);
const [first] = names;

/** What is done with the list first of all, as an expression, and what it gives. */
const uses: [expression: string, value: unknown][] = [
  ["list.length", names.length],
  ["list[0].name", first],
  ["list.at(-1).name", names.at(-1)],
  ["list.map(({ name }) => name)", names],
  ["[...list].map(({ name }) => name)", names],
  ["[].concat(list).map(({ name }) => name)", names],
  ["Array.from(list, ({ name }) => name)", names],
  ["JSON.parse(JSON.stringify(list)).map(({ name }) => name)", names],
  ["Object.entries(list).map(([, { name }]) => name)", names],
  ["Object.keys(list)", names.map((_, index) => String(index))],
  ["Reflect.ownKeys(list).map(String)", [...names.map((_, index) => String(index)), "length"]],
  ["0 in list", true],
  ["Object.hasOwn(list, 0)", true],
  ["Object.getOwnPropertyDescriptor(list, 0).value.name", first],
  ["Array.isArray(list)", true],
  ["list instanceof Array", true],
  ["Object.isFrozen(Object.freeze(list)) && list.length", names.length],
  ["(list[0] = list[1], list[0] === list[1] && list.length)", names.length],
  ["(list.length = 1, list[0].name)", first],
  ["inspect(list) === inspect([...list])", true],
  ["inspect(list, { maxArrayLength: null }).match(/name: '\\w+'/g).length", names.length],
  ["inspect({ list }) === inspect({ list: [...list] })", true],
  ["isDeepStrictEqual(list, [...list])", true],
  ["lookup(list[0].code) === list[0]", true],
  ["lookup(28841002) === list.find(({ code }) => code === 28841002)", true],
];

test.each(uses)("%s", (expression, value) => {
  consumer.write(
    "program.js",
    `import { inspect, isDeepStrictEqual } from "node:util";
import { lookup, TUYA_OBSERVED_ENTRIES as list } from "tuya-errors";
process.stdout.write(JSON.stringify(${expression}));`,
  );
  const { status, stdout, stderr } = consumer.node("program.js");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual(value);
});
