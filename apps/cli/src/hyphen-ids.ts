import type { Command } from 'commander';

/** An item id whose first character is a hyphen, as one in 64 has: ids are base64url. Options are written in small letters. */
const hyphenId = /^-(?!-[a-z-]+$)[\w-]{21}$/;
/** U+2010: no id has it, and no command line begins with it. */
const standIn = '\u2010';

/** The command line with such ids disguised: commander would take each for an option that nobody knows. */
export const disguised = (args: readonly string[]): string[] =>
  args.map((arg) => (hyphenId.test(arg) ? `${standIn}${arg.slice(1)}` : arg));

/** Gives a command that is about to run its arguments and options as they were typed. */
export function undisguise(command: Command): void {
  command.processedArgs = command.processedArgs.map(asTyped);
  for (const [name, value] of Object.entries(command.opts())) {
    const typed = asTyped(value);
    if (typed !== value) command.setOptionValue(name, typed);
  }
}

function asTyped(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(standIn) ? `-${value.slice(standIn.length)}` : value;
  return Array.isArray(value) && value.some((one) => asTyped(one) !== one) ? value.map(asTyped) : value;
}
