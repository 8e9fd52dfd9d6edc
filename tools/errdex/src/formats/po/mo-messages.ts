/** How many messages there is room for at first. */
const AT_FIRST = 1024;

/** A translated text as the binary form stores it. */
export interface MoMessage {
  /** The text to look up: its context, if any, U+0004, the text itself; and U+0000 and the plural, if any. */
  readonly id: string;
  /** The translation; the forms of a plural have U+0000 between them. */
  readonly text: string;
}

/**
 * The translated texts of a PO file as bytes: all ids in one piece of memory, and all texts in another. A catalogue has
 * so many that an object for each would take more time and memory than everything else.
 */
export class MoMessages {
  readonly #ids: Bytes;
  readonly #texts: Bytes;

  /** @param size how many bytes the file has; they are enough for all ids, and for all texts. */
  constructor(size: number) {
    this.#ids = new Bytes(size);
    this.#texts = new Bytes(size);
  }

  /** How many messages there are. */
  get count(): number {
    return this.#ids.count;
  }

  /** Where the id of the next message is written. {@link add} ends it. */
  get id(): ByteWriter {
    return this.#ids;
  }

  /** Where the text of the next message is written. */
  get text(): ByteWriter {
    return this.#texts;
  }

  /** Ends the next message. */
  add(): void {
    this.#ids.end();
    this.#texts.end();
  }

  /** Drops what is written of the next message. */
  drop(): void {
    this.#ids.drop();
    this.#texts.drop();
  }

  /** The message at a place, as text. */
  at(index: number): MoMessage {
    return { id: this.#ids.toText(index), text: this.#texts.toText(index) };
  }

  /** The places of the messages by id, in the order in which gettext searches: that of the bytes. */
  sorted(): number[] {
    const ids = this.#ids;
    return Array.from({ length: this.count }, (_, index) => index).sort((a, b) => ids.compare(a, b));
  }

  /** The first message, of those in an order, whose id is that of the one before; null when there is none. */
  twice(order: readonly number[]): MoMessage | null {
    for (let place = 1; place < order.length; place += 1) {
      const index = order[place] as number;
      if (this.#ids.compare(order[place - 1] as number, index) === 0) return this.at(index);
    }
    return null;
  }

  /** How many bytes the strings take together, with a NUL after each. */
  get size(): number {
    return this.#ids.length + this.#texts.length + 2 * this.count;
  }

  /**
   * Writes the ids, then the texts.
   *
   * @param order the places of the messages.
   * @param write called for each with its bytes' place and length in `bytes`.
   */
  each(order: readonly number[], write: (bytes: Buffer, from: number, to: number) => void): void {
    for (const list of [this.#ids, this.#texts]) {
      for (const index of order) write(list.bytes, list.from(index), list.to(index));
    }
  }
}

/** Takes bytes. */
export interface ByteWriter {
  /** Appends bytes of a buffer, from one place to another. */
  copy(bytes: Buffer, from: number, to: number): void;
  /** Appends one byte. */
  push(byte: number): void;
  /** Appends a text as UTF-8. */
  write(text: string): void;
}

/** Byte strings, one after the other. */
class Bytes implements ByteWriter {
  readonly bytes: Buffer;
  #ends = new Uint32Array(AT_FIRST);
  #at = 0;
  count = 0;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size);
  }

  /** How many bytes the ended strings have together. */
  get length(): number {
    return this.from(this.count);
  }

  copy(bytes: Buffer, from: number, to: number): void {
    // Short strings are copied faster here than by a call of the system's.
    if (to - from < 64) for (let at = from; at < to; at += 1) this.bytes[this.#at + at - from] = bytes[at] as number;
    else bytes.copy(this.bytes, this.#at, from, to);
    this.#at += to - from;
  }

  push(byte: number): void {
    this.bytes[this.#at] = byte;
    this.#at += 1;
  }

  write(text: string): void {
    this.#at += this.bytes.write(text, this.#at, "utf8");
  }

  end(): void {
    if (this.count === this.#ends.length) {
      const more = new Uint32Array(2 * this.count);
      more.set(this.#ends);
      this.#ends = more;
    }
    this.#ends[this.count] = this.#at;
    this.count += 1;
  }

  drop(): void {
    this.#at = this.length;
  }

  from(index: number): number {
    return index === 0 ? 0 : (this.#ends[index - 1] as number);
  }

  to(index: number): number {
    return this.#ends[index] as number;
  }

  toText(index: number): string {
    return this.bytes.toString("utf8", this.from(index), this.to(index));
  }

  compare(one: number, other: number): number {
    const { bytes } = this;
    const [end, otherEnd] = [this.to(one), this.to(other)];
    let at = this.from(one);
    let otherAt = this.from(other);
    for (; at < end && otherAt < otherEnd; at += 1, otherAt += 1) {
      const difference = (bytes[at] as number) - (bytes[otherAt] as number);
      if (difference !== 0) return difference;
    }
    return end - at - (otherEnd - otherAt);
  }
}
