/** News from the server, for as long as the page can be seen. */
import type { DeckNews } from '../messages.ts';

interface Listener {
  readonly onNews: (news: DeckNews) => void;
  readonly onTrouble: (trouble: ServerTrouble) => void;
}

/** `lost` while the server does not answer; `refused` when it will not; `stranger` when it was started anew, with another secret. */
export type ServerTrouble = 'lost' | 'refused' | 'stranger';

export interface News {
  /** Whether the server that gave out this page is there now. */
  readonly isLive: boolean;
}

/**
 * A browser keeps six connections to one server: pages in the background close theirs. When the preview has ended, its port is
 * free for any user of the machine, and the browser goes on asking there: nothing is heard but from the server that this page
 * came from, which each stream names first.
 */
export function listenForNews(briefing: string | null, { onNews, onTrouble }: Listener): News {
  let source: EventSource | undefined;
  let server: string | undefined;
  let isLive = false;
  // The server keeps one stream for each page: another of the same name takes the place of one that it takes to be open.
  const page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = `events?${new URLSearchParams({ page, ...(briefing === null ? {} : { briefing }) })}`;
  const close = () => {
    isLive = false;
    source?.close();
  };
  const open = () => {
    close();
    source = new EventSource(address);
    source.addEventListener('start', ({ data }) => {
      server ??= data;
      isLive = data === server;
      if (isLive) return;
      close();
      onTrouble('stranger');
    });
    source.addEventListener('deck', ({ data }) => {
      if (isLive) onNews(JSON.parse(data) as DeckNews);
    });
    source.addEventListener('error', () => {
      isLive = false;
      if (source?.readyState !== EventSource.CLOSED) onTrouble('lost');
      else void whyRefused().then(onTrouble);
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') open();
    else close();
  });
  open();
  return {
    get isLive() {
      return isLive;
    },
  };
}

/** A stream does not tell why it was refused; the page itself does. */
async function whyRefused(): Promise<ServerTrouble> {
  try {
    return (await fetch('.', { method: 'HEAD' })).status === 403 ? 'stranger' : 'refused';
  } catch {
    return 'refused';
  }
}
