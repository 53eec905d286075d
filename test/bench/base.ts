/**
 * What a template of one megabyte costs a deck: reading it, deriving the theme, keeping its parts. The first time in a
 * process (cold), and when the code has run before (warm); of a process with a memory, nothing. Figures are time of the
 * processor, since other programs may be busy. `npm run bench base`; answers 1 where a limit is passed.
 */
import { createHash } from 'node:crypto';
import { readBase } from '../../src/base/read-base.ts';
import { openGraft } from '../../src/export/pptx/graft/passes.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { deriveTheme } from '../../src/theme/derive/derive-theme.ts';
import { loadTheme } from '../../src/theme/load-theme.ts';
import { artPicture, basePackage, usualLayouts } from '../support/base-package.ts';

const limits = { cold: 200, warm: 100 } as const;

/** Bytes that cannot be packed, the same in every run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 32) {
    bytes.set(
      createHash('sha256')
        .update(String(at))
        .digest()
        .subarray(0, length - at),
      at,
    );
  }
  return bytes;
}

const [first, ...others] = usualLayouts([960, 540]);
if (!first) throw new Error('no layouts');
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const picture = `<Relationship Id="rId9" Type="${office}/image" Target="../media/image1.png"/>`;
const bytes = basePackage({
  masters: [
    { layouts: [{ ...first, art: artPicture([800, 20, 100, 60], 'rId9'), relationships: picture }, ...others, ...others] },
  ],
  parts: { 'ppt/media/image1.png': noise(1_000_000) },
});
const { host, templates, metrics } = openWorkshop(process.cwd());
const theme = loadTheme(host, { folder: templates, name: 'default' }, metrics).value;
if (!theme) throw new Error('no theme');

function once(otherwise: NonNullable<typeof theme>): number {
  const start = process.cpuUsage();
  const { value: base } = readBase(bytes, { file: 'house.potx' });
  const derived = base && deriveTheme(base, { file: 'house.potx', spanOf: () => undefined, otherwise, wishes: {}, metrics });
  if (!derived?.value) throw new Error('no theme on the base');
  openGraft(derived.value.base, { name: 'house', ...derived.value });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const cold = once(theme);
const runs = Array.from({ length: 15 }, () => once(theme)).sort((a, b) => a - b);
const warm = runs[Math.floor(runs.length / 2)] ?? 0;
console.log(
  `template of ${(bytes.length / 1e6).toFixed(1)} MB: cold ${cold.toFixed(0)} ms (at most ${limits.cold}), warm ${warm.toFixed(0)} ms (at most ${limits.warm})`,
);
if (cold > limits.cold || warm > limits.warm) process.exitCode = 1;
