import { describe, expect, it } from 'vitest';
import { listeningInodes, readLsof, shortCommand, takenMessage } from './port-holder.js';

const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:4A94 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 28001 1 0000 100 0 0 10 0
   1: 0100007F:4A94 0100007F:C001 01 00000000:00000000 00:00000000 00000000     0        0 28002 1 0000 20 4 30 10 -1
   2: 00000000:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 28003 1 0000 100 0 0 10 0`;

describe('the holder of a port', () => {
  it('is the socket that listens, not one that is connected', () => {
    expect(listeningInodes(table, 0x4a94)).toEqual(['28001']);
    expect(listeningInodes(table, 8080)).toEqual(['28003']);
    expect(listeningInodes(table, 8081)).toEqual([]);
  });

  it('is read from lsof where there is no /proc', () => {
    expect(readLsof('p412\ncjava\nf12\n')).toEqual({ pid: 412, command: 'java' });
    expect(readLsof('')).toBeUndefined();
  });

  it('shows a Java server by its main class', () => {
    expect(
      shortCommand(`/jdk/bin/java -Xmx1g -cp ${'a.jar:'.repeat(99)} kafka.Kafka server.properties`),
    ).toBe('/jdk/bin/java … kafka.Kafka');
    expect(shortCommand('x'.repeat(300))).toHaveLength(120);
  });

  it('is named with what to do', () => {
    const told = takenMessage('Kafka', 19_092, 'KAFKA_PORT', { pid: 7, command: 'nc -l' });
    expect(told).toBe(
      'port 19092, which Kafka needs, is taken by process 7 (nc -l); stop that, or set KAFKA_PORT to another port',
    );
    const ours = { pid: 7, command: 'java', startedFor: '/other/.slugline' };
    expect(takenMessage('Kafka', 1, 'KAFKA_PORT', ours)).toContain(
      '/other/.slugline: run `slugline down` there',
    );
    expect(takenMessage('Kafka', 1, 'KAFKA_PORT')).toContain('a process that this user cannot see');
  });
});
