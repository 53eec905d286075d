/** Asks the server what sources say, and has a record signed. Nothing is kept: files change, and each answer is small. */
import type { BesideAnswer, CheckList, SignAnswer, SignRequest } from '../messages.ts';

/** @returns undefined without a server, or where it shows this briefing no more */
export const askBeside = (asked: { readonly briefing: string; readonly path: string }): Promise<BesideAnswer | undefined> =>
  load(`beside?${new URLSearchParams({ ...asked })}`);

export const askCheckList = (briefing: string): Promise<CheckList | undefined> =>
  load(`check?${new URLSearchParams({ briefing })}`);

export async function askToSign(request: SignRequest): Promise<SignAnswer> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await load<SignAnswer>('sign', { method: 'POST', headers, body: JSON.stringify(request) });
  return answer ?? { problem: 'the preview does not answer', hint: 'start it again in the terminal' };
}

async function load<Answer>(address: string, init?: RequestInit): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, init);
    return response.ok ? ((await response.json()) as Answer) : undefined;
  } catch {
    return undefined;
  }
}
