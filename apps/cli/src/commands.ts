import type { Command } from 'commander';
import { register as dlq } from './dlq/dlq.command.js';
import { register as related } from './find/related.command.js';
import { register as search } from './find/search.command.js';
import { register as keys } from './keys.command.js';
import { register as ledger } from './ledger/ledger.command.js';
import { register as send } from './send/send.command.js';

/** Adds one command, with its options and help, to the program. */
export type Register = (program: Command) => void;

/** Every command, in the order in which --help lists them. */
export const commands: readonly Register[] = [send, search, related, keys, ledger, dlq];
