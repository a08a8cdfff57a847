import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { mustLetUsIn } from './redis.mjs';
import { Mistake } from './settings.mjs';

/** Whatever it is asked, a Redis answers each command with one line. */
async function answering(line: string, work: (url: string) => Promise<void>): Promise<void> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (commands) => socket.write(line.repeat(commands.toString().split('*').length - 1)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await work(`redis://:geheim@127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();
}

describe('the Redis of npm start', () => {
  it('is needed by nobody, and good when it lets us in', async () => {
    await mustLetUsIn(undefined);
    await answering('+OK\r\n', mustLetUsIn);
  });

  it.each([
    ['has another password', '-WRONGPASS invalid username-password pair\r\n', /^REDIS_URL: WRONGPASS/],
    ['is no Redis', 'HTTP/1.1 400 Bad Request\r\n', /^REDIS_URL: Protocol error/],
  ])('stops us in one line that shows no secret when it %s', (_, line, said) =>
    answering(line, async (url) => {
      const failure = await mustLetUsIn(url).catch((error: Error) => error);
      expect(failure).toBeInstanceOf(Mistake);
      expect((failure as Error).message).toMatch(said);
      expect((failure as Error).message).not.toMatch(/geheim|\n/);
    }),
  );
});
