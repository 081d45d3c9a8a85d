/** What the exit code of every command means. */
export const exitCodes = { done: 0, failed: 1, usage: 2, unreachable: 3, someRefused: 4 } as const;

/** Ends a command with one message for a person, no stack, and the exit code of its kind. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    readonly kind: Exclude<keyof typeof exitCodes, 'done'>,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get exitCode(): number {
    return exitCodes[this.kind];
  }
}
