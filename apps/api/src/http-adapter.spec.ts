import type { Server } from 'node:http';
import { httpAdapter } from './http-adapter';

describe('what the api listens with', () => {
  it('waits for no request for ever: Fastify would, and slow ones would pile up', () => {
    const { requestTimeout, headersTimeout } = httpAdapter().getInstance().server as Server;
    expect([requestTimeout, headersTimeout]).toEqual([120_000, 60_000]);
  });
});
