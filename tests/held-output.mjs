/** What is said behind something else on the same screen: kept until that is done, then said as it comes. */
export class HeldOutput {
  #held = [];
  #open = false;

  write(text, stream = process.stderr) {
    if (this.#open) stream.write(text);
    else this.#held.push([text, stream]);
  }

  release() {
    this.#open = true;
    for (const [text, stream] of this.#held.splice(0)) stream.write(text);
  }
}
