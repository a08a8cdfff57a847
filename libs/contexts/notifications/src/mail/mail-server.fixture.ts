import { once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';

export interface MailServer {
  readonly url: string;
  /** What arrived: everything that clients said, one string a connection. */
  readonly said: string[];
  close(): Promise<void>;
}

/** As much of SMTP (RFC 5321) as a client needs to hand over a mail, or to have it refused at the recipient. */
export async function startMailServer({ refuses = false } = {}): Promise<MailServer> {
  const said: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    const place = said.push('') - 1;
    converse(socket, refuses, (text) => (said[place] += text));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    said,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

function converse(socket: Socket, refuses: boolean, hear: (text: string) => void): void {
  let inData = false;
  let rest = '';
  const answer = (line: string): string | undefined => {
    if (inData) return line === '.' ? ((inData = false), '250 taken') : undefined;
    if (/^RCPT/i.test(line) && refuses) return `550 <${line.slice(9, -1)}> is unknown here`;
    if (/^DATA/i.test(line)) return ((inData = true), '354 go on');
    return /^QUIT/i.test(line) ? '221 bye' : '250 ok';
  };
  socket.write('220 test\r\n');
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    hear(chunk.toString());
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const reply = answer(line);
      if (reply) socket.write(`${reply}\r\n`);
      if (reply?.startsWith('221')) socket.end();
    }
  });
}
