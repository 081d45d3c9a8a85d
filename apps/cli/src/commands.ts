import type { Command } from 'commander';

/** Adds one command, with its options and help, to the program. */
export type Register = (program: Command) => void;

/** Every command, in the order in which --help lists them. */
export const commands: readonly Register[] = [];
