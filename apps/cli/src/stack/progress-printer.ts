import type { Progress } from '#local-servers';

/** Tells a person who waits what is going on: in a terminal one line that changes, else a line for each new thing. */
export class ProgressPrinter {
  private readonly last = new Map<string, { doing: string; at: number }>();
  private lineIsOpen = false;

  constructor(
    private readonly out: { readonly isTTY?: boolean; write(text: string): unknown },
    private readonly now: () => number = Date.now,
  ) {}

  readonly show = ({ what, doing }: Progress): void => {
    const line = `${what}: ${doing}`;
    if (this.out.isTTY) {
      this.out.write(`\r\x1b[K${line.slice(0, 110)}`);
      this.lineIsOpen = true;
    } else if (this.isNews(what, doing)) {
      this.out.write(`${line}\n`);
    }
  };

  /** Before anything else is printed. */
  clear(): void {
    if (this.lineIsOpen) this.out.write('\r\x1b[K');
    this.lineIsOpen = false;
  }

  /** Only a number has changed: told again after a while, so that a log stays short. */
  private isNews(what: string, doing: string): boolean {
    const kind = doing.replace(/[\d.]+/g, '#');
    const before = this.last.get(what);
    if (before && before.doing === kind && this.now() - before.at < againAfterMs) return false;
    this.last.set(what, { doing: kind, at: this.now() });
    return true;
  }
}

const againAfterMs = 10_000;
