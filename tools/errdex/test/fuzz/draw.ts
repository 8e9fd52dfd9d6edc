import fc from "fast-check";
import { numbers } from "../support/numbers.ts";

/** Draws values that look random and are the same for a seed. */
export class Draw {
  readonly #next: () => number;

  /** @param seeds whole numbers; other numbers give other values. */
  constructor(...seeds: readonly number[]) {
    let seed = 0;
    for (const one of seeds) seed = Math.imul(seed ^ one, 0x9e3779b1) + 0x7f4a7c15;
    this.#next = numbers(seed);
  }

  /** A whole number from `from` up to and with `to`. */
  number(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  /** True in this share of the cases. */
  chance(share: number): boolean {
    return this.#next() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.number(0, list.length - 1)] as T;
  }

  /** Some of a list, each with a share of chance, in their order. */
  some<T>(list: readonly T[], share: number): T[] {
    return list.filter(() => this.chance(share));
  }

  /** As many values as a number between two. */
  many<T>(from: number, to: number, make: () => T): T[] {
    return Array.from({ length: this.number(from, to) }, make);
  }

  /** A list in another order. */
  shuffle<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, at: this.#next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  }

  /** A value of fast-check's. */
  from<T>(values: fc.Arbitrary<T>): T {
    return fc.sample(values, { seed: this.number(0, 2 ** 31 - 1), numRuns: 1 })[0] as T;
  }
}
