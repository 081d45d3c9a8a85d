import type { StackStatus } from './stack-status.js';
import type { StageNumbers } from './stage-numbers.js';

/** What a person wants to see at a glance. */
export function statusTable({ supervisor, services, servers }: StackStatus): string {
  const serverRows = Object.entries(servers).map(([name, { address, pid, ready, problem }]) => [
    name,
    ready ? 'ready' : 'NOT READY',
    pid === null ? '' : `pid ${pid}`,
    address ?? '',
    problem ?? '',
  ]);
  const serviceRows = services.map(({ name, port, pid, ready, problem }) => [
    name,
    ready ? 'ready' : 'NOT READY',
    pid === null ? '' : `pid ${pid}`,
    `http://127.0.0.1:${port}`,
    problem ?? '',
  ]);
  const stages = services.flatMap((service) => service.stages);
  const supervised = supervisor.pid === null ? 'no supervisor runs: services are not started again' : '';
  return [
    ...columns([...serverRows, ...serviceRows]),
    ...(supervised ? ['', supervised] : []),
    ...(stages.length > 0 ? ['', 'items since each service started:', ...columns(stages.map(stageRow))] : []),
    '',
  ].join('\n');
}

function stageRow({
  stage,
  outcomes,
  deadByCode,
  lagItems,
  lagSeconds,
  pausedPartitions,
}: StageNumbers): string[] {
  const behind =
    lagItems === 0 ? 'nothing waits' : `${lagItems} wait, the oldest for ${Math.round(lagSeconds)} s`;
  const paused = pausedPartitions > 0 ? `, ${pausedPartitions} PARTITIONS PAUSED` : '';
  const dead = Object.keys(deadByCode).length > 0 ? `dead: ${counts(deadByCode)}` : '';
  return [stage, counts(outcomes) || 'none yet', `${behind}${paused}`, dead];
}

const counts = (by: Readonly<Record<string, number>>) =>
  Object.entries(by)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ');

function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd(),
  );
}
