/** Why servers cannot be had here, and what to do about it: one message for a person, no stack. */
export class SetupError extends Error {
  override readonly name = 'SetupError';

  constructor(
    message: string,
    options?: ErrorOptions & {
      /** A server whose address was given does not answer; otherwise something on this machine is missing. */
      readonly unreachable?: boolean;
    },
  ) {
    super(message, options);
    this.unreachable = options?.unreachable ?? false;
  }

  readonly unreachable: boolean;
}
