/**
 * Debian's Firefox, or the one that FIREFOX names, by WebDriver BiDi. playwright-core asks it for things that an ESR does not
 * know yet, and would do with nothing but a build of its own.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openTextSocket } from './web-socket.ts';

export const firefoxProgram = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
export const hasFirefox = existsSync(firefoxProgram);

export interface Firefox {
  goto(url: string): Promise<void>;
  /** What an expression, or its promise, comes to; only what JSON can say. */
  evaluate(expression: string): Promise<unknown>;
  /** Until an expression is true. */
  until(expression: string): Promise<void>;
  press(key: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly type: string;
  readonly message?: string;
  readonly result?: Readonly<Record<string, unknown>>;
}

export async function openFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'briefdeck-firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const child = spawn(firefoxProgram, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile } });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const address = await new Promise<string>((done, fail) => {
    let said = '';
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`Firefox ended with ${code}: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      const [, found] = /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(said) ?? [];
      if (found !== undefined) done(found);
    });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const socket = await openTextSocket(new URL(`${address}/session`), (words) => {
    const answer = JSON.parse(words) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  });
  const send = async (method: string, params: object): Promise<Readonly<Record<string, unknown>>> => {
    const id = waiting.size + 1;
    const answer = await new Promise<Answer>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result ?? {};
  };
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts?: readonly { readonly context: string }[] };
  const context = contexts?.[0]?.context;

  const evaluate = async (expression: string): Promise<unknown> => {
    const told = (await send('script.evaluate', {
      expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
      target: { context },
      awaitPromise: true,
    })) as { type?: string; result?: { value?: string }; exceptionDetails?: { text?: string } };
    if (told.type !== 'success') throw new Error(told.exceptionDetails?.text ?? 'no answer');
    return JSON.parse(told.result?.value ?? 'null');
  };
  return {
    goto: async (url) => void (await send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate,
    until: async (expression) => {
      while (!(await evaluate(expression))) await pause(50);
    },
    press: (key) =>
      evaluate(`document.body.dispatchEvent(new KeyboardEvent('keydown', { key: ${JSON.stringify(key)}, bubbles: true }))`),
    close: async () => {
      await send('browser.close', {}).catch(() => child.kill());
      socket.close();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
