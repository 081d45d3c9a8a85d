import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openService, ProblemError, portVariable, type RunningService, stageCounters } from '#libs/service';

@Controller()
class EchoController {
  @Post('echo')
  echo(@Body() body: unknown) {
    return { isBuffer: Buffer.isBuffer(body), text: String(body) };
  }

  @Get('gone')
  gone() {
    const problem = {
      type: 'urn:slugline:problem:gone',
      title: 'Killed',
      status: 410,
      detail: 'killed at noon',
    };
    throw new ProblemError(problem, { 'retry-after': '7' });
  }

  @Get('broken')
  broken() {
    throw new TypeError('password is hunter2');
  }
}

@Module({ controllers: [EchoController] })
class EchoModule {}

const config = z.object({ ECHO_PORT: portVariable(0) }).transform(({ ECHO_PORT }) => ({ port: ECHO_PORT }));
const environment = { LOG_LEVEL: 'silent' };

let service: RunningService | undefined;
afterEach(async () => {
  await service?.stop();
  service = undefined;
});

async function open(ready: () => void = () => undefined, order: string[] = []) {
  service = await openService(
    {
      name: 'echo',
      config,
      rawBodies: true,
      bodyLimit: 1000,
      async build({ registry }) {
        stageCounters(registry).messages('echo', 'emitted', 3);
        return {
          module: EchoModule,
          alive: [{ name: 'loop', check: () => undefined }],
          ready: [{ name: 'store', check: ready }],
          start: async () => void order.push('start'),
          stop: async () => void order.push('stop'),
        };
      },
    },
    environment,
  );
  return `http://127.0.0.1:${service.port}`;
}

describe('a service', () => {
  it('tells health, readiness with the reason, and metrics', async () => {
    let reason: string | undefined;
    const url = await open(() => {
      if (reason) throw new Error(reason);
    });
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok', probes: { loop: 'ok' } });
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    reason = 'redis: connection refused';
    const red = await fetch(`${url}/readyz`);
    expect(red.status).toBe(503);
    expect(await red.json()).toEqual({
      status: 'failing',
      probes: { service: 'ok', store: 'redis: connection refused' },
    });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toContain('stage_messages_total{stage="echo",outcome="emitted"} 3');
    expect(metrics).toContain('process_cpu_seconds_total');
  });
  it('gives controllers the bytes of any content type, and refuses too many of them', async () => {
    const url = await open();
    for (const type of ['application/json', 'text/plain', 'application/x-ndjson']) {
      const sent = await fetch(`${url}/echo`, {
        method: 'POST',
        body: '{خبر',
        headers: { 'content-type': type },
      });
      expect(await sent.json()).toEqual({ isBuffer: true, text: '{خبر' });
    }
    const large = await fetch(`${url}/echo`, { method: 'POST', body: 'x'.repeat(1001) });
    expect(large.status).toBe(413);
    expect(large.headers.get('content-type')).toContain('application/problem+json');
  });
  it('answers problems as RFC 9457 and tells nothing of its own faults', async () => {
    const url = await open();
    const gone = await fetch(`${url}/gone`);
    expect(gone.status).toBe(410);
    expect(gone.headers.get('retry-after')).toBe('7');
    expect(await gone.json()).toMatchObject({ type: 'urn:slugline:problem:gone', detail: 'killed at noon' });
    const broken = await fetch(`${url}/broken`);
    expect(broken.status).toBe(500);
    expect(await broken.text()).not.toContain('hunter2');
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
  });
  it('starts its parts once it listens, and stops them once', async () => {
    const order: string[] = [];
    await open(undefined, order);
    await Promise.all([service?.stop(), service?.stop()]);
    expect(order).toEqual(['start', 'stop']);
  });
  it('names the port that is taken and the variable that moves it', async () => {
    const url = await open();
    const taken = new URL(url).port;
    const second = openService(
      {
        name: 'echo',
        config,
        build: async () => ({
          alive: [],
          ready: [],
          start: async () => undefined,
          stop: async () => undefined,
        }),
      },
      { ...environment, ECHO_PORT: taken },
    );
    await expect(second).rejects.toThrow(`port ${taken} on 127.0.0.1 is taken; ECHO_PORT moves it`);
  });
});
