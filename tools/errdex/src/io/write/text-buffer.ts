/** How many bytes are reserved at first. Memory that is not written to costs nothing. */
const AT_FIRST = 1 << 20;
/** The most bytes that a UTF-16 unit becomes in UTF-8. */
const UNIT_BYTES = 3;

/**
 * Collects a text as UTF-8, part by part, in memory that the next text uses again. A new copy of each file would fill
 * the memory faster than it is cleared.
 */
export class TextBuffer {
  #bytes: Buffer;
  #length = 0;
  /** Half of a surrogate pair at the end of the last part; empty when there is none. */
  #half = "";

  /** @param reserved how many bytes to reserve at first. */
  constructor(reserved = AT_FIRST) {
    this.#bytes = Buffer.from(new SharedArrayBuffer(reserved));
  }

  /** Begins the next text. */
  clear(): void {
    this.#length = 0;
    this.#half = "";
  }

  /** Appends a part of the text. */
  readonly write = (part: string): void => {
    let text = this.#half + part;
    this.#half = "";
    if (isHigh(text.charCodeAt(text.length - 1))) {
      this.#half = text.slice(-1);
      text = text.slice(0, -1);
    }
    this.#reserve((text.length + 1) * UNIT_BYTES);
    this.#length += this.#bytes.write(text, this.#length, "utf8");
  };

  /** Appends bytes. */
  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** The bytes of the text. They are right until the next text is begun. */
  bytes(): Uint8Array {
    // Half of a pair stands for no character, and becomes what it becomes in a text in one piece.
    this.#length += this.#bytes.write(this.#half, this.#length, "utf8");
    this.#half = "";
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(more: number): void {
    const wanted = this.#length + more;
    if (wanted <= this.#bytes.length) return;
    const larger = Buffer.from(new SharedArrayBuffer(Math.max(wanted, 2 * this.#bytes.length)));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
