import type { ServerName } from './settings.js';

/** The address at which clients find a local server on that port. */
export const addressOf: Readonly<Record<ServerName, (port: number) => string>> = {
  kafka: (port) => `127.0.0.1:${port}`,
  redis: (port) => `redis://127.0.0.1:${port}`,
  elasticsearch: (port) => `http://127.0.0.1:${port}`,
};

export const portOf = (address: string) => Number(/:(\d+)\/?$/.exec(address)?.[1] ?? 0);
