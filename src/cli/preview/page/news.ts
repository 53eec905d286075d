/** News from the server, for as long as the page can be seen. */
import type { DeckNews } from '../messages.ts';

interface Listener {
  readonly onNews: (news: DeckNews) => void;
  readonly onTrouble: (trouble: Trouble) => void;
}

/** `lost` while the server does not answer; `refused` when it will not; `stranger` when it was started anew, with another secret. */
export type Trouble = 'lost' | 'refused' | 'stranger';

/** A browser keeps six connections to one server: pages in the background let go of theirs. */
export function listenForNews(briefing: string | null, { onNews, onTrouble }: Listener): void {
  let source: EventSource | undefined;
  // The server keeps one stream for each page: another of the same name takes the place of one that it takes to be open.
  const page = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = `events?${new URLSearchParams({ page, ...(briefing === null ? {} : { briefing }) })}`;
  const open = () => {
    source?.close();
    source = new EventSource(address);
    source.addEventListener('deck', ({ data }) => onNews(JSON.parse(data) as DeckNews));
    source.addEventListener('error', () => {
      if (source?.readyState !== EventSource.CLOSED) onTrouble('lost');
      else void whyRefused().then(onTrouble);
    });
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') open();
    else source?.close();
  });
  open();
}

/** A stream does not tell why it was refused; the page itself does. */
async function whyRefused(): Promise<Trouble> {
  try {
    return (await fetch('.', { method: 'HEAD' })).status === 403 ? 'stranger' : 'refused';
  } catch {
    return 'refused';
  }
}
