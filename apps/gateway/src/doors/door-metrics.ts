import { Counter, Gauge, type Registry } from 'prom-client';

export interface DoorMetrics {
  /** outcome: `taken`, `unchanged`, `refused` (an address or all its items), a kind of failure, `gone`, `waits`. */
  pulled(feed: string, outcome: string): void;
  /** When the last good look was, in ms; undefined takes the feed off the list. */
  pullSucceeded(feed: string, at: number | undefined): void;
  webSub(feed: string, outcome: string): void;
  file(feed: string, outcome: string): void;
  /** Whether a feed of the file cannot be run, such as for a variable that is not set. */
  notRun(feed: string, kind: string, notRun: boolean): void;
}

/** The metrics of all doors but the push, registered once a process. */
export function doorMetrics(registry: Registry, now: () => number = Date.now): DoorMetrics {
  const registers = [registry];
  const counter = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['feed', 'outcome'], registers });
  const pulls = counter('gateway_pulls_total', 'Looks at a pulled feed by what came of them');
  const webSub = counter('gateway_websub_total', 'Subscriptions and deliveries by what came of them');
  const files = counter('gateway_folder_files_total', 'Files of hot folders by what became of them');
  const succeeded = new Map<string, number>();
  new Gauge({
    name: 'gateway_pull_age_seconds',
    help: 'Seconds since a pulled feed was last looked at with success, by whichever gateway',
    labelNames: ['feed'],
    registers,
    collect() {
      this.reset();
      for (const [feed, at] of succeeded) this.set({ feed }, Math.max(0, (now() - at) / 1000));
    },
  });
  const idle = new Gauge({
    name: 'gateway_feed_not_run',
    help: '1 for a feed whose settings cannot be used: the log names the reason',
    labelNames: ['feed', 'kind'],
    registers,
  });
  return {
    pulled: (feed, outcome) => pulls.inc({ feed, outcome }),
    pullSucceeded: (feed, at) => {
      if (at === undefined) succeeded.delete(feed);
      else succeeded.set(feed, at);
    },
    webSub: (feed, outcome) => webSub.inc({ feed, outcome }),
    file: (feed, outcome) => files.inc({ feed, outcome }),
    notRun: (feed, kind, notRun) => {
      if (notRun) idle.set({ feed, kind }, 1);
      else idle.remove({ feed, kind });
    },
  };
}
