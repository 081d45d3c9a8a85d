import { describe, expect, it } from 'vitest';
import { render, renderFile } from './template.js';

describe('configuration templates', () => {
  it('puts values into their places', () => {
    expect(render('a=__port__\nb=__dataDir____port__', { port: 1, dataDir: '/d' })).toBe('a=1\nb=/d1');
  });

  it('refuses to leave a place empty', () => {
    expect(() => render('a=__port__', {})).toThrow('asks for port');
  });

  it.each([
    ['kafka.properties', ['listeners=PLAINTEXT://127.0.0.1:7,CONTROLLER://127.0.0.1:8', 'log.dirs=/d']],
    ['elasticsearch.yml', ['http.port: 7', 'transport.port: 9', 'path.data: /d']],
    ['elasticsearch-jvm.options', ['-Xms512m', '-Xmx512m']],
    ['redis.conf', ['port 7', 'maxmemory-policy noeviction', 'appendfsync everysec']],
  ])('renders %s', (name, lines) => {
    const values = {
      port: 7,
      controllerPort: 8,
      transportPort: 9,
      dataDir: '/d',
      logsDir: '/l',
      heapMb: 512,
    };
    const rendered = renderFile(name, values).split('\n');
    expect(rendered).toEqual(expect.arrayContaining(lines));
    expect(rendered.filter((line) => /__\w+__/.test(line))).toEqual([]);
  });
});
