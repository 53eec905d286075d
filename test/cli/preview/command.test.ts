/** The command around the server: its words, its port, its end. The page itself is in the second tier. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PreviewOptions, preview } from '../../../src/cli/commands/preview.ts';
import { exitCodes } from '../../../src/cli/exit-codes.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { fakeTalk } from '../fake-talk.ts';

const folder = resolve(import.meta.dirname, '../../..');
const workshop = openWorkshop(folder);
const run = async (options: Partial<PreviewOptions>) => {
  const talk = fakeTalk();
  const context = {
    workshop,
    talk,
    folder,
    files: () => ['briefings/isfara-2006.yaml'],
    today: () => '2030-02-20',
    stopped: Promise.resolve(),
  };
  const code = await preview({ open: false, ...options }, context);
  return { code, said: talk.said.join('\n') };
};

/** `npm install` bundles it. */
const hasPage = existsSync(resolve(folder, 'dist/preview/page.html'));

describe('briefdeck preview', () => {
  it.runIf(hasPage)('serves, says where, and ends when it is told to', async () => {
    const { code, said } = await run({});
    expect(code).toBe(exitCodes.fine);
    expect(said).toMatch(
      /^preview of briefings\/isfara-2006\.yaml: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}\n.*Ctrl\+C ends it\.\npreview ended$/u,
    );
  });

  it.runIf(hasPage)('does not take another port than the one it was given', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    const { port } = taken.address() as AddressInfo;
    const { code, said } = await run({ port: String(port) });
    await new Promise((done) => taken.close(done));
    expect(code).toBe(exitCodes.failure);
    expect(said).toContain(`error: port ${port} is taken`);
  });

  it.each(['0', '65536', 'http', '-1', '47.5', ''])('refuses the port %j', async (port) => {
    const { code, said } = await run({ port });
    expect([code, said.split('\n')[0]]).toEqual([exitCodes.usage, `error: invalid port: ${port}`]);
  });

  it('refuses an editor that it does not know, and an address that would run', async () => {
    for (const editor of ['vim', 'javascript:alert({file})']) {
      const { code, said } = await run({ editor });
      expect([code, said.split('\n')[0]]).toEqual([exitCodes.usage, `error: unknown editor: ${editor}`]);
    }
  });
});
