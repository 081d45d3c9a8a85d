import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** From an answer in a few ms to the time that Kafka is given. */
const buckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];

export interface GatewayMetrics {
  /** outcome: `accepted` or a problem code; feed: one of the feeds file. */
  items(feed: string, outcome: string, count: number): void;
  request(status: number, seconds: number): void;
}

/** The metrics of the gateway, registered once a process. */
export function gatewayMetrics(registry: Registry, bytesInFlight: () => number): GatewayMetrics {
  const registers = [registry];
  const items = new Counter({
    name: 'gateway_items_total',
    help: 'Pushed items by feed and by what became of them: accepted, or the code of the problem',
    labelNames: ['feed', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'gateway_request_seconds',
    help: 'Seconds from the first byte of a push to the end of its answer, by status',
    labelNames: ['status'],
    buckets,
    registers,
  });
  new Gauge({
    name: 'gateway_bytes_in_flight',
    help: 'Bytes of bodies that are being received, cut or put on Kafka',
    registers,
    collect() {
      this.set(bytesInFlight());
    },
  });
  return {
    items: (feed, outcome, count) => items.inc({ feed, outcome }, count),
    request: (status, took) => seconds.observe({ status }, took),
  };
}
