/** Server-sent events: news to pages for as long as they are open, to a limited number of them. */
import type { ServerResponse } from 'node:http';
import { commonHeaders } from './answer.ts';

/** A page that reads nothing for so long is cut off, in bytes; when it wakes up it asks anew. */
const mostWaiting = 64_000_000;

export interface EventStream {
  send(event: string, value: unknown): void;
}

export interface EventStreams {
  readonly isFull: boolean;
  /** @param onClose called once, when the page goes or the server ends */
  open(response: ServerResponse, onClose: () => void): EventStream;
  /** Ends all of them. */
  close(): void;
}

export function openEventStreams(most: number): EventStreams {
  const responses = new Set<ServerResponse>();
  return {
    get isFull() {
      return responses.size >= most;
    },
    open(response, onClose) {
      responses.add(response);
      response.on('close', () => {
        if (responses.delete(response)) onClose();
      });
      response.writeHead(200, {
        ...commonHeaders,
        'Cache-Control': 'no-store',
        'Content-Type': 'text/event-stream; charset=utf-8',
      });
      // A page that lost its server asks again after this many milliseconds.
      response.write('retry: 1000\n\n');
      return {
        send(event, value) {
          if (response.writableLength > mostWaiting) response.destroy();
          else if (response.writable) response.write(`event: ${event}\ndata: ${JSON.stringify(value)}\n\n`);
        },
      };
    },
    close() {
      for (const response of responses) response.end();
    },
  };
}
