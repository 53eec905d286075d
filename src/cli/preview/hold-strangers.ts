/** Keeps connections that have not shown the secret few and short, so that nobody can shut the owner out with them. */
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** More than a browser opens before its first request has come. */
const mostStrangers = 32;
/** Milliseconds that a request may take to come whole. */
const patience = 10_000;

/** What `createServer` needs for it. */
export const strangerLimits = {
  headersTimeout: patience,
  requestTimeout: patience,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16_384,
} as const;

/** @returns what to call with the socket of a request that showed the secret */
export function holdStrangers(server: Server): (known: Socket) => void {
  const strangers = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    strangers.add(socket);
    socket.on('close', () => strangers.delete(socket));
    // The connection that has waited longest is closed, because it had the most time to show the secret.
    const [first] = strangers;
    if (strangers.size > mostStrangers) first?.destroy();
  });
  return (known) => void strangers.delete(known);
}
