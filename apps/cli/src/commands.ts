import type { Command } from 'commander';
import { register as analyze } from './analyze/analyze.command.js';
import { register as bench } from './bench/bench.command.js';
import { register as cleaning } from './cleaning/cleaning.command.js';
import { register as demo } from './demo/demo.command.js';
import { register as dlq } from './dlq/dlq.command.js';
import { register as evaluate } from './eval/eval.command.js';
import { register as related } from './find/related.command.js';
import { register as search } from './find/search.command.js';
import { register as kb } from './kb/kb.command.js';
import { register as keys } from './keys.command.js';
import { register as ledger } from './ledger/ledger.command.js';
import { register as copies } from './marks/copies.command.js';
import { register as entities } from './marks/entities.command.js';
import { register as marks } from './marks/marks.command.js';
import { register as restore } from './marks/restore.command.js';
import { register as stories } from './marks/stories.command.js';
import { register as reenrich } from './reenrich/reenrich.command.js';
import { register as send } from './send/send.command.js';
import { register as down } from './stack/down.command.js';
import { register as logs } from './stack/logs.command.js';
import { register as status } from './stack/status.command.js';
import { register as topics } from './stack/topics.command.js';
import { register as up } from './stack/up.command.js';
import { register as train } from './train/train.command.js';

/** Adds one command, with its options and help, to the program. */
export type Register = (program: Command) => void;

/** Every command, in the order in which --help lists them. */
export const commands: readonly Register[] = [
  demo,
  up,
  down,
  status,
  logs,
  send,
  search,
  related,
  keys,
  topics,
  ledger,
  dlq,
  marks,
  restore,
  copies,
  entities,
  stories,
  cleaning,
  kb,
  reenrich,
  analyze,
  evaluate,
  train,
  bench,
];
