import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, makeProject, runCommand } from '../support/run-command.ts';

const folders: string[] = [];
const project = (files?: Readonly<Record<string, string>>): string => {
  const folder = makeProject(files);
  folders.push(folder);
  return folder;
};
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

beforeAll(bundleCommand);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('briefdeck build', () => {
  it('builds every briefing, says what it built, and answers 0', () => {
    const folder = project();
    const { status, stdout, stderr } = runCommand(['build'], folder);
    expect(stderr).toMatch(/^out\/isfara-2006\.pptx: \d+ slides, 0 warnings$/mu);
    expect(stderr).toMatch(/^\d+ decks? built, in \d+\.\d s$/mu);
    expect(stdout).toBe('');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'out/isfara-2006.pptx')).subarray(0, 2).toString()).toBe('PK');
  });

  it('gives the same bytes in another zone, for another user, in another folder', () => {
    const first = project();
    const second = project();
    runCommand(['build'], first, { TZ: 'Asia/Tokyo', USER: 'anna', HOME: first, LANG: 'en_US.UTF-8' });
    runCommand(['build'], second, { TZ: 'America/Caracas', USER: 'boris', HOME: second, LANG: 'ru_RU.UTF-8' });
    expect(hash(join(first, 'out/isfara-2006.pptx'))).toBe(hash(join(second, 'out/isfara-2006.pptx')));
  });

  it('names the deck of another template set apart', () => {
    const folder = project();
    expect(runCommand(['build', 'briefings/isfara-2006.yaml', '--template', 'flash', '-o', 'elsewhere'], folder).status).toBe(0);
    expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['isfara-2006-flash.pptx']);
    const outside = project();
    expect(runCommand(['build', 'briefings/isfara-2006.yaml', '-o', join(outside, 'decks')], folder).status).toBe(0);
    expect(readdirSync(join(outside, 'decks'))).toEqual(['isfara-2006.pptx']);
  });

  it('reports mistakes with file, line and column, builds the others, and answers 1', () => {
    const folder = project({ 'briefings/bad.yaml': 'briefdeck: 1\ntitel: Raid\n' });
    const { status, stderr } = runCommand(['build'], folder);
    expect(stderr).toContain('briefings/bad.yaml:2:1: BRF001: unknown field: titel');
    expect(stderr).toContain('did you mean title?');
    expect(stderr).toContain('briefings/bad.yaml: not built');
    expect(existsSync(join(folder, 'out/bad.pptx'))).toBe(false);
    expect(existsSync(join(folder, 'out/isfara-2006.pptx'))).toBe(true);
    expect(status).toBe(1);
  });

  it('leaves the old deck when the briefing breaks', () => {
    const folder = project();
    runCommand(['build'], folder);
    const before = hash(join(folder, 'out/isfara-2006.pptx'));
    writeFileSync(join(folder, 'briefings/isfara-2006.yaml'), 'briefdeck: 1\n\tbad');
    expect(runCommand(['build'], folder).status).toBe(1);
    expect(hash(join(folder, 'out/isfara-2006.pptx'))).toBe(before);
  });

  it('answers 3 with a clear word when the deck cannot be written', () => {
    const folder = project({ taken: 'a file where the folder should be' });
    const { status, stderr } = runCommand(['build', '-o', 'taken'], folder);
    expect(status).toBe(3);
    expect(stderr).toMatch(/OUT001: cannot write taken\/isfara-2006\.pptx: .+; the old deck is untouched/u);
    expect(stderr).toContain('hint: close the deck in PowerPoint');
    expect(stderr).not.toContain(folder);
  });

  it('answers 3 when a briefing cannot be read, and 2 when it is called wrongly', () => {
    const folder = project();
    const missing = runCommand(['build', 'briefings/nosuch.yaml'], folder);
    expect([missing.status, missing.stderr]).toEqual([3, expect.stringContaining('briefings/nosuch.yaml:1:1: IO001')]);
    expect(runCommand(['build', '--nosuch'], folder).status).toBe(2);
    expect(runCommand(['build', '--emit', 'nothing'], folder).status).toBe(2);
    expect(runCommand(['build', 'templates'], folder).status).toBe(2);
    expect(runCommand(['--help'], folder).status).toBe(0);
  });

  it('refuses warnings with --strict', () => {
    const folder = project();
    const path = join(folder, 'briefings/isfara-2006.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('subtitle: Isfara', 'subtitle: "Is\\x07fara"\nplace_note: x\n#'));
    writeFileSync(path, readFileSync(path, 'utf8').replace('place_note: x\n', ''));
    expect(runCommand(['build'], folder).stderr).toContain('1 warning');
    expect(runCommand(['build', '--strict'], folder).status).toBe(1);
  });
});

describe('briefdeck build --emit', () => {
  it.each(['analysis', 'deck', 'pages'])('prints %s as JSON to stdout and writes no deck', (stage) => {
    const folder = project();
    const { status, stdout } = runCommand(['build', '--emit', stage], folder);
    expect(status).toBe(0);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['briefings/isfara-2006-reports.yaml', 'briefings/isfara-2006.yaml']);
    const one = runCommand(['build', 'briefings/isfara-2006.yaml', '--emit', stage], folder);
    expect(Object.keys(JSON.parse(one.stdout))).not.toContain('briefings/isfara-2006.yaml');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('prints the markup as templates wrote it, without the trace', () => {
    const { stdout } = runCommand(['build', '--emit', 'markup', '-q'], project());
    expect(stdout).toContain('<slide id="casualties"');
    expect(stdout).not.toMatch(/_at=|_of=|<_o/u);
  });
});

describe('briefdeck check', () => {
  it('has nothing to say of the example, and writes nothing', () => {
    const folder = project();
    const { status, stderr } = runCommand(['check'], folder);
    expect(status).toBe(0);
    expect(stderr).toContain('briefings/isfara-2006.yaml: nothing to mend\n');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('prints diagnostics as JSON', () => {
    const folder = project({ 'briefings/isfara-2006.yaml': 'briefdeck: 1\ntitel: Raid\n' });
    const { status, stdout, stderr } = runCommand(['check', '--format', 'json'], folder);
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'BRF001',
        span: expect.objectContaining({ file: 'briefings/isfara-2006.yaml', line: 2, column: 1 }),
      }),
    );
  });
});

describe('briefdeck check for other programs', () => {
  it('prints workflow commands and SARIF to stdout, and nothing else', () => {
    const folder = project({ 'briefings/isfara-2006.yaml': 'briefdeck: 1\ntitel: Raid\n' });
    const call = (format: string) => runCommand(['check', 'briefings/isfara-2006.yaml', '--format', format], folder);
    const github = call('github');
    expect([github.status, github.stderr]).toEqual([1, '']);
    expect(github.stdout).toContain('::error file=briefings/isfara-2006.yaml,line=2,col=1,title=BRF001::unknown field: titel');
    const sarif = call('sarif');
    expect([sarif.status, sarif.stderr]).toEqual([1, '']);
    expect(JSON.parse(sarif.stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: expect.any(Array) }] });
    expect(call('xml').status).toBe(2);
  });
});

describe('briefdeck explain', () => {
  it('prints a page to stdout, and answers 2 to an unknown code', () => {
    const folder = project();
    const page = runCommand(['explain', 'TIM003'], folder);
    expect([page.status, page.stderr]).toEqual([0, '']);
    expect(page.stdout).toContain('# TIM003 relative-date');
    const unknown = runCommand(['explain', 'BRF0001'], folder);
    expect([unknown.status, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('did you mean BRF001?');
    expect(runCommand(['explain'], folder).stdout).toMatch(/^BRF001 {2}unknown field$/mu);
  });
});
