import { execFileSync, spawnSync } from 'node:child_process';
import { SetupError } from './setup-error.js';

export interface UserIds {
  readonly uid: number;
  readonly gid: number;
}

/** Whom Elasticsearch runs as when we are root, which it refuses; undefined when we are nobody special. */
export function userInsteadOfRoot(): UserIds | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function idOf(flag: '-u' | '-g'): number {
  const id = Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  if (!Number.isInteger(id))
    throw new SetupError('Elasticsearch needs the user `nobody` when root starts it');
  return id;
}

/** Can that user read and enter this folder? Asked of the system itself: modes, groups and ACLs all count. */
export function canEnter(folder: string, user: UserIds): boolean {
  const { status, error } = spawnSync('/bin/sh', ['-c', 'test -r "$1" && test -x "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
  });
  if (error) throw error;
  return status === 0;
}
