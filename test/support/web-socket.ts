/** As much of a WebSocket client (RFC 6455) as it takes to speak with a browser: Node 20 has none. Texts only. */
import { request } from 'node:http';
import type { Socket } from 'node:net';

export interface TextSocket {
  send(text: string): void;
  close(): void;
}

/** Drawn by chance where proxies are to be misled; here there are none. */
const [key, mask] = [Buffer.alloc(16, 'briefdeck').toString('base64'), Buffer.from('mask')];

const [continued, text, closed, ping, pong] = [0, 1, 8, 9, 10];

/** @param onText called with each whole message */
export function openTextSocket(address: URL, onText: (text: string) => void): Promise<TextSocket> {
  const headers = { Connection: 'Upgrade', Upgrade: 'websocket', 'Sec-WebSocket-Version': '13', 'Sec-WebSocket-Key': key };
  const { hostname, port, pathname } = address;
  return new Promise((done, fail) => {
    const asked = request({ hostname, port, path: pathname, headers });
    asked.once('error', fail);
    asked.once('response', ({ statusCode }) => fail(new Error(`no socket: ${statusCode}`)));
    asked.once('upgrade', (_, socket, head) => {
      const write = (kind: number, body: Buffer) => socket.write(frame(kind, body));
      listen(socket, head, (kind, body) => {
        if (kind === text) onText(body.toString('utf8'));
        if (kind === ping) write(pong, body);
        if (kind === closed) socket.end();
      });
      done({ send: (words) => write(text, Buffer.from(words)), close: () => socket.destroy() });
    });
    asked.end();
  });
}

/** A client masks what it sends, and says its length in as few bytes as hold it. */
function frame(kind: number, body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from([0x80 | kind]),
    lengthOf(body.length),
    mask,
    body.map((byte, index) => byte ^ (mask[index % 4] ?? 0)),
  ]);
}

function lengthOf(length: number): Buffer {
  const isMasked = 0x80;
  if (length < 126) return Buffer.from([isMasked | length]);
  if (length < 0x1_0000) return Buffer.from([isMasked | 126, length >> 8, length & 0xff]);
  const long = Buffer.alloc(9, isMasked | 127);
  long.writeBigUInt64BE(BigInt(length), 1);
  return long;
}

function listen(socket: Socket, head: Buffer, onMessage: (kind: number, body: Buffer) => void): void {
  let waiting = head;
  let begun: { readonly kind: number; readonly parts: Buffer[] } = { kind: text, parts: [] };
  const read = () => {
    for (let next = firstFrame(waiting); next; next = firstFrame(waiting)) {
      waiting = waiting.subarray(next.end);
      if (next.kind >= closed) {
        onMessage(next.kind, next.body);
        continue;
      }
      if (next.kind !== continued) begun = { kind: next.kind, parts: [] };
      begun.parts.push(next.body);
      if (next.isLast) onMessage(begun.kind, Buffer.concat(begun.parts));
    }
  };
  socket.on('error', () => undefined);
  socket.on('data', (part: Buffer) => {
    waiting = Buffer.concat([waiting, part]);
    read();
  });
  read();
}

/** Undefined where it has not come whole. A server does not mask. */
function firstFrame(bytes: Buffer) {
  if (bytes.length < 2) return undefined;
  const [first = 0, second = 0] = bytes;
  const short = second & 0x7f;
  const start = short === 127 ? 10 : short === 126 ? 4 : 2;
  if (bytes.length < start) return undefined;
  const length = short === 127 ? Number(bytes.readBigUInt64BE(2)) : short === 126 ? bytes.readUInt16BE(2) : short;
  const end = start + length;
  if (bytes.length < end) return undefined;
  return { kind: first & 0x0f, isLast: (first & 0x80) !== 0, body: bytes.subarray(start, end), end };
}
