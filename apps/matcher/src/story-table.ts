import { IdTable, larger } from '#libs/stories';

const leastRoom = 1_024;

/**
 * Stories by number, with how many items are in each. A number is good as long as somebody holds it or an item is in the
 * story.
 */
export class StoryTable {
  readonly #ids = new IdTable();
  #sizes = new Int32Array(leastRoom);
  #holders = new Int32Array(leastRoom);
  readonly #free: number[] = [];
  #next = 0;
  #filled = 0;

  /** How many have an item. */
  get filled(): number {
    return this.#filled;
  }

  /** -1 for a story that is not known. */
  find(id: string): number {
    return this.#ids.find(id);
  }

  id(number: number): string {
    return this.#ids.id(number);
  }

  /** Of a story that may be new. The number is held from now on. */
  hold(id: string): number {
    const known = this.#ids.find(id);
    const number = known < 0 ? this.#begin(id) : known;
    this.#holders[number] = (this.#holders[number] as number) + 1;
    return number;
  }

  release(number: number): void {
    this.#holders[number] = (this.#holders[number] as number) - 1;
    this.#forget(number);
  }

  size(number: number): number {
    return this.#sizes[number] as number;
  }

  grow(number: number, by: number): void {
    const before = this.size(number);
    const size = Math.max(0, before + by);
    this.#sizes[number] = size;
    this.#filled += Number(size > 0) - Number(before > 0);
    this.#forget(number);
  }

  #begin(id: string): number {
    const number = this.#free.pop() ?? this.#next++;
    if (number === this.#sizes.length) {
      this.#sizes = larger(this.#sizes, new Int32Array(2 * number));
      this.#holders = larger(this.#holders, new Int32Array(2 * number));
    }
    this.#ids.set(number, id);
    return number;
  }

  #forget(number: number): void {
    if (this.#holders[number] !== 0 || this.#sizes[number] !== 0) return;
    this.#ids.remove(number);
    this.#free.push(number);
  }
}
