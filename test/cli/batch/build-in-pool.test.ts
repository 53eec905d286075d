import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildInPool, type PoolOptions } from '../../../src/cli/batch/build-in-pool.ts';
import type { Order, Report } from '../../../src/cli/batch/order.ts';

const worker = join(import.meta.dirname, 'odd-worker.mjs');
const orders = (files: readonly string[]): readonly Order[] =>
  files.map((file) => ({ folder: '.', file, out: '', strict: false, tool: '' }));

async function run(files: readonly string[], options: Partial<PoolOptions> = {}): Promise<ReadonlyMap<string, Report>> {
  const reports = new Map<string, Report>();
  const report = (each: Report) => void reports.set(each.file, each);
  const isDone = await buildInPool(orders(files), { worker, threads: 2, limit: () => () => {}, report, ...options });
  expect(isDone).toBe(true);
  return reports;
}

const good = ['a', 'b', 'c', 'd', 'e', 'f'];
const expectGood = (reports: ReadonlyMap<string, Report>) =>
  expect(good.map((file) => reports.get(file)?.lines)).toEqual(good.map((file) => [`${file}: built`]));

describe('buildInPool', () => {
  it('says of the old deck only what is so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const deck = join(folder, 'throws.pptx');
    const order: Order = { folder, file: 'throws.yaml', out: '.', strict: false, tool: '' };
    const said = async (): Promise<string> => {
      let line = '';
      const report = ({ lines }: Report) => {
        line = lines[0]?.split('\n')[0] ?? '';
      };
      const limit = () => {
        if (existsSync(deck) && readFileSync(deck, 'utf8') !== 'old') writeFileSync(deck, 'changed');
        return () => {};
      };
      await buildInPool([order], { worker, threads: 1, limit, report });
      return line;
    };
    const given = 'throws.yaml:1:1: OUT003: given up: its thread broke: no such thing';
    expect(await said()).toBe(given);
    writeFileSync(deck, 'old');
    expect(await said()).toBe(`${given}; the old deck is untouched`);
    writeFileSync(deck, 'changes while it is built');
    utimesSync(deck, 0, 0);
    expect(await said()).toBe(given);
  });

  it('builds each briefing once', async () => {
    const reports = await run(good);
    expect(reports.size).toBe(6);
    expectGood(reports);
  });

  it.each([
    ['throws', 'its thread broke: no such thing'],
    ['dies', 'its thread broke: out of the blue'],
  ])('a briefing that %s costs only itself', async (what, reason) => {
    const reports = await run([`${what}.yaml`, ...good.slice(0, 3), `${what} again.yaml`, ...good.slice(3)]);
    expectGood(reports);
    expect(reports.get(`${what}.yaml`)).toMatchObject({ result: 'refused', code: 3 });
    expect(reports.get(`${what} again.yaml`)?.lines).toEqual([
      `${what} again.yaml:1:1: OUT003: given up: ${reason}`,
      expect.stringMatching(/^ {2}hint: build it alone/u),
      expect.stringMatching(/^ {2}hint: if the file is of an ordinary size/u),
      `${what} again.yaml: not built: 1 error, 0 warnings`,
    ]);
  });

  it('one that eats all memory costs only itself', async () => {
    const reports = await run(['eats', ...good], { heap: 48 });
    expectGood(reports);
    expect(reports.get('eats')?.lines[0]).toContain('OUT003: given up: it took more memory than a briefing may');
  });

  it('one that hangs is stopped when its time is over, and what it held up is built', async () => {
    const reports = new Map<string, Report>();
    const stops: (() => void)[] = [];
    // Time is over for both that hang when everything that the free thread can do is done.
    const end = () => {
      if (reports.size >= 3) for (const stop of stops.splice(0)) stop();
    };
    await buildInPool(orders(['hangs', ...good.slice(0, 3), 'hangs too', ...good.slice(3)]), {
      worker,
      threads: 2,
      limit: ({ file }, stop) => {
        if (file.includes('hangs')) stops.push(stop);
        setImmediate(end);
        return () => {};
      },
      report: (each) => {
        reports.set(each.file, each);
        setImmediate(end);
      },
    });
    expectGood(reports);
    for (const file of ['hangs', 'hangs too'])
      expect(reports.get(file)?.lines[0]).toContain(`${file}:1:1: OUT003: given up: it was not done after 60 seconds`);
  });

  it('takes nothing where no thread comes to work', async () => {
    const waiting = orders(good)[Symbol.iterator]();
    const report = () => expect.unreachable();
    const none = join(import.meta.dirname, 'no-such-worker.mjs');
    const isDone = await buildInPool({ [Symbol.iterator]: () => waiting }, { worker: none, threads: 2, report });
    expect([isDone, waiting.next().value?.file]).toEqual([false, 'a']);
  });

  it('takes an order only when a thread is free', async () => {
    let taken = 0;
    let reported = 0;
    let most = 0;
    function* counted(): Generator<Order> {
      for (const order of orders(Array.from({ length: 30 }, (_, index) => `${index}`))) {
        most = Math.max(most, ++taken - reported);
        yield order;
      }
    }
    await buildInPool(counted(), { worker, threads: 2, limit: () => () => {}, report: () => void reported++ });
    expect([taken, reported, most]).toEqual([30, 30, 2]);
  });
});
