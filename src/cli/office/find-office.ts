/** Where LibreOffice is: where the user says, on the PATH, or where its installers put it. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the search depends on, as a parameter, so that each system can be tested on any. */
export interface SearchedSystem {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isProgram: (path: string) => boolean;
}

/** Names a program in an unusual place. */
export const officeVariable = 'BRIEFDECK_OFFICE';

const thisSite: SearchedSystem = { env: process.env, platform: process.platform, isProgram };

/** Path of the program, or undefined where there is none. */
export function findOffice({ env, platform, isProgram: isThere }: SearchedSystem = thisSite): string | undefined {
  const said = env[officeVariable];
  if (said) return isThere(said) ? said : undefined;
  // On Windows the .com waits for the end; the .exe returns at once.
  const names = platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const folders = [
    ...(env.PATH ?? env.Path ?? '').split(delimiter).filter((each) => each !== ''),
    ...usualFolders(env, platform),
  ];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isThere);
}

function usualFolders(env: SearchedSystem['env'], platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS'];
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((each) => (each ? [each] : []));
    return roots.map((root) => join(root, 'LibreOffice', 'program'));
  }
  return ['/usr/lib/libreoffice/program', '/opt/libreoffice/program', '/snap/bin', '/usr/local/bin'];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
