import { expect, it } from 'vitest';
import { findOffice } from '../../../src/cli/office/find-office.ts';

const there =
  (...programs: readonly string[]) =>
  (path: string): boolean =>
    programs.includes(path);

it('is searched for on the PATH first, in its order', () => {
  const env = { PATH: '/a:/b' };
  expect(findOffice({ env, platform: 'linux', isProgram: there('/b/soffice', '/usr/lib/libreoffice/program/soffice') })).toBe(
    '/b/soffice',
  );
  expect(findOffice({ env, platform: 'linux', isProgram: there('/b/soffice', '/a/libreoffice') })).toBe('/a/libreoffice');
});

it('is found where installers put it', () => {
  const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  expect(findOffice({ env: { PATH: '' }, platform: 'darwin', isProgram: there(mac) })).toBe(mac);
  const linux = '/opt/libreoffice/program/soffice';
  expect(findOffice({ env: {}, platform: 'linux', isProgram: there(linux) })).toBe(linux);
  const env = { ProgramFiles: '/c/Program Files' };
  const windows = '/c/Program Files/LibreOffice/program/soffice.com';
  expect(findOffice({ env, platform: 'win32', isProgram: there(windows, windows.replace('.com', '.exe')) })).toBe(windows);
});

it('is the one that the user names, or none', () => {
  const isProgram = there('/b/soffice', '/mine/soffice');
  const env = { PATH: '/b', BRIEFDECK_OFFICE: '/mine/soffice' };
  expect(findOffice({ env, platform: 'linux', isProgram })).toBe('/mine/soffice');
  expect(findOffice({ env: { ...env, BRIEFDECK_OFFICE: '/gone' }, platform: 'linux', isProgram })).toBeUndefined();
});

it('may be nowhere', () =>
  expect(findOffice({ env: { PATH: '/b' }, platform: 'linux', isProgram: () => false })).toBeUndefined());
