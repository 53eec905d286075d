/** Asks the server where something on a slide comes from. Answers hold until the next build: lines move. */
import type { OriginCard } from '../messages.ts';

export interface AskedOrigin {
  readonly briefing: string;
  readonly slide: string;
  readonly hash: string;
  /** The number that the drawing carries. */
  readonly n: string;
}

export interface Origins {
  /** @returns undefined for a drawing of the past, or without a server */
  ask(asked: AskedOrigin): Promise<OriginCard | undefined>;
  forget(): void;
}

export function openOrigins(): Origins {
  const known = new Map<string, Promise<OriginCard | undefined>>();
  return {
    ask(asked) {
      const address = `origin?${new URLSearchParams({ ...asked })}`;
      const answer = known.get(address) ?? load(address);
      known.set(address, answer);
      return answer;
    },
    forget: () => known.clear(),
  };
}

async function load(address: string): Promise<OriginCard | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? ((await response.json()) as OriginCard) : undefined;
  } catch {
    return undefined;
  }
}
