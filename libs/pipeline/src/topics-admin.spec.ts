import { expect, it } from 'vitest';
import { differences, wantedTopics } from './topics-admin.js';

it('wants every topic with its flash twin and the full set of settings', () => {
  const topics = new Map(wantedTopics('t-', 6, 3).map((topic) => [topic.name, topic]));
  expect([...topics.keys()]).toContain('t-wire.raw.flash');
  expect([...topics.keys()]).not.toContain('t-wire.dead.flash');
  expect(topics.get('t-news.changes')?.partitions).toBe(1);
  expect(topics.get('t-wire.raw')).toMatchObject({
    partitions: 6,
    settings: {
      'cleanup.policy': 'delete',
      'compression.type': 'gzip',
      'max.message.bytes': '2097152',
      'message.timestamp.type': 'LogAppendTime',
      'min.insync.replicas': '2',
      'retention.ms': '2592000000',
      'unclean.leader.election.enable': 'false',
    },
  });
});

it('names what differs, with what it was', () => {
  const found = new Map([['retention.ms', '1']]);
  expect(differences({ 'retention.ms': '2', 'cleanup.policy': 'delete' }, found)).toEqual([
    'retention.ms: 1 -> 2',
    'cleanup.policy: unset -> delete',
  ]);
});
