import { mixed } from '#libs/text';

const inTitleBit = 0x100;
const mostTimes = 0xff;

/** The features of one article, each once, in the order in which they first came; small enough for a processor's first cache. */
export class SeenFeatures {
  /** By hash: 1 and a place in `#features`; 0 for none. */
  #places = new Int32Array(2_048);
  #features = new Int32Array(1_024);
  /** How often each came, 255 at most, and whether in the headline. */
  #facts = new Int32Array(1_024);
  count = 0;

  clear(): void {
    this.#places.fill(0);
    this.count = 0;
  }

  add(feature: number, inTitle: boolean): void {
    const place = this.#placeOf(feature);
    let nth = (this.#places[place] as number) - 1;
    if (nth < 0) {
      if (this.count === this.#features.length) {
        this.#grow();
        this.add(feature, inTitle);
        return;
      }
      nth = this.count++;
      this.#places[place] = nth + 1;
      this.#features[nth] = feature;
      this.#facts[nth] = 0;
    }
    const facts = this.#facts[nth] as number;
    const counted = (facts & mostTimes) < mostTimes ? facts + 1 : facts;
    this.#facts[nth] = inTitle ? counted | inTitleBit : counted;
  }

  feature(nth: number): number {
    return this.#features[nth] as number;
  }

  times(nth: number): number {
    return (this.#facts[nth] as number) & mostTimes;
  }

  inTitle(nth: number): boolean {
    return ((this.#facts[nth] as number) & inTitleBit) !== 0;
  }

  #placeOf(feature: number): number {
    const mask = this.#places.length - 1;
    let place = mixed(feature) & mask;
    for (; this.#places[place] !== 0; place = (place + 1) & mask)
      if (this.#features[(this.#places[place] as number) - 1] === feature) break;
    return place;
  }

  #grow(): void {
    const [features, facts] = [this.#features, this.#facts];
    this.#features = new Int32Array(features.length * 2);
    this.#features.set(features);
    this.#facts = new Int32Array(facts.length * 2);
    this.#facts.set(facts);
    this.#places = new Int32Array(this.#places.length * 2);
    for (let nth = 0; nth < this.count; nth++) this.#places[this.#placeOf(this.feature(nth))] = nth + 1;
  }
}
