/** Server-sent events: news to pages for as long as they are open, one stream a page, to a limited number of pages. */
import type { ServerResponse } from 'node:http';
import { commonHeaders } from './answer.ts';

/** A page that reads nothing for so long is cut off, in bytes; when it wakes up it asks anew. */
const mostWaiting = 64_000_000;

export interface EventStream {
  send(event: string, value: unknown): void;
}

export interface EventStreams {
  /** Whether this page may have a stream: it has one already, which a new one takes the place of, or there is room. */
  hasRoom(page: string): boolean;
  /**
   * @param page the name that the page gave itself
   * @param onClose called once, when the page goes, opens another stream, or the server ends
   */
  open(page: string, response: ServerResponse, onClose: () => void): EventStream;
  /** Ends all of them. */
  close(): void;
}

export function openEventStreams(most: number): EventStreams {
  const responses = new Map<string, ServerResponse>();
  return {
    hasRoom: (page) => responses.has(page) || responses.size < most,
    open(page, response, onClose) {
      responses.get(page)?.destroy();
      responses.set(page, response);
      response.on('close', () => {
        if (responses.get(page) === response) responses.delete(page);
        onClose();
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
      for (const response of responses.values()) response.end();
    },
  };
}
