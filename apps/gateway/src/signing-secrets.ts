import type { Feed } from '#libs/contracts';
import type { Log } from '#libs/pipeline';
import { leastKeyBytes } from './signatures.js';

/** The secrets with which feeds sign, from the environment; a missing or short one is told once and signs nothing. */
export class SigningSecrets {
  readonly #told = new Set<string>();

  constructor(
    private readonly variable: (name: string) => string | undefined,
    private readonly log: Pick<Log, 'error'>,
  ) {}

  of(feed: Pick<Feed, 'id' | 'signing'>): readonly string[] {
    return feed.signing.flatMap(({ env }) => {
      const secret = this.variable(env);
      const reason = wrongWith(secret);
      if (reason === undefined) return [secret as string];
      this.#tell(feed.id, env, reason);
      return [];
    });
  }

  #tell(feed: string, variable: string, reason: string): void {
    const key = `${feed} ${variable} ${reason}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    this.log.error({ feed, variable, reason }, 'a signing secret cannot be used');
  }
}

function wrongWith(secret: string | undefined): string | undefined {
  if (secret === undefined || secret === '') return 'the variable is not set';
  const bytes = Buffer.from(secret.replace(/^whsec_/, ''), 'base64').length;
  return bytes < leastKeyBytes ? `expected whsec_ and at least ${leastKeyBytes} bytes in base64` : undefined;
}
