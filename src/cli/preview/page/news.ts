/** News from the server, for as long as the page can be seen. */
import type { DeckNews } from '../messages.ts';

interface Listener {
  readonly onNews: (news: DeckNews) => void;
  /** `lost` while the server does not answer; `refused` when it will not. */
  readonly onTrouble: (trouble: 'lost' | 'refused') => void;
}

/** A browser keeps six connections to one server: pages in the background let go of theirs. */
export function listenForNews(briefing: string | null, { onNews, onTrouble }: Listener): void {
  let source: EventSource | undefined;
  const open = () => {
    source?.close();
    source = new EventSource(briefing === null ? '/events' : `/events?${new URLSearchParams({ briefing })}`);
    source.addEventListener('deck', ({ data }) => onNews(JSON.parse(data) as DeckNews));
    source.addEventListener('error', () => onTrouble(source?.readyState === EventSource.CLOSED ? 'refused' : 'lost'));
  };
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') open();
    else source?.close();
  });
  open();
}
