/** A case on a real disk: a project of its own, a folder beside it with what nobody may read, and a picture of both. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { makePng } from '../../support/make-picture.ts';
import { smallBriefing } from '../small-briefing.ts';
import { canary, type Entry, goodBriefing } from './disk-case.ts';

export interface Project {
  /** Holds all that follows. */
  readonly root: string;
  readonly folder: string;
  readonly outside: string;
  /** Where the command may put what it does not keep. */
  readonly scratch: string;
}

/** @param repository whose templates the project has */
export function layProject(repository: string): Project {
  const root = mkdtempSync(join(tmpdir(), 'briefdeck-disk-'));
  const [folder, outside, scratch] = [join(root, 'project'), join(root, 'outside'), join(root, 'scratch')];
  for (const each of [folder, outside, scratch, join(folder, 'briefings'), join(outside, 'folder')]) mkdirSync(each);
  cpSync(join(repository, 'templates'), join(folder, 'templates'), { recursive: true });
  writeFileSync(join(folder, goodBriefing), stringify(smallBriefing));
  writeFileSync(join(folder, 'briefings/x.png'), makePng(40, 30));
  const secret = stringify({ ...smallBriefing, title: canary, subtitle: canary });
  writeFileSync(join(outside, 'secret.yaml'), `# ${canary}\n${secret}`);
  writeFileSync(join(outside, 'not-yaml.yaml'), `${canary}: [ ${canary}\n`);
  writeFileSync(join(outside, 'folder/secret.yaml'), secret);
  writeFileSync(join(outside, 'folder/title.hbs'), `<slide id="title"><h1>${canary}</h1></slide>`);
  return { root, folder, outside, scratch };
}

/** Puts an entry where it belongs, whatever stood there; one that cannot stand there is left out. */
export async function putEntry({ path, isBytes = false, what }: Entry, { folder, outside }: Project): Promise<void> {
  const full = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(path, isBytes ? 'latin1' : 'utf8')]);
  try {
    mkdirSync(isBytes ? join(folder, 'briefings/inner') : dirname(full.toString()), { recursive: true });
    // A link is taken away itself, never what it leads to.
    rmSync(full.toString(isBytes ? 'latin1' : 'utf8'), { recursive: true, force: true });
    if (what.kind === 'file') writeFileSync(full, what.text);
    else if (what.kind === 'link') symlinkSync(what.target.replace('$OUTSIDE', outside), full);
    else if (what.kind === 'folder') mkdirSync(full, { recursive: true });
    else if (what.kind === 'pipe') execFileSync('mkfifo', [full.toString()], { stdio: 'ignore' });
    else if (what.kind === 'socket') await leaveSocket(full.toString());
  } catch {
    // The disk does not want it: a name too long, a folder that is now a pipe.
  }
}

/** A server that ends takes its socket away; the link that was made to it stays. */
function leaveSocket(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(path, () => {
      const kept = `${path}-kept`;
      execFileSync('ln', [path, kept], { stdio: 'ignore' });
      server.close(() => {
        execFileSync('mv', [kept, path], { stdio: 'ignore' });
        resolve();
      });
    });
  });
}

/** Every file below a folder by its path, with what it is and holds; links are not followed. @param but a path to leave out */
export function pictureOf(folder: string, but?: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  const look = (path: Buffer): void => {
    for (const name of readdirSync(path, { encoding: 'buffer' })) {
      const full = Buffer.concat([path, Buffer.from('/'), name]);
      const key = full.toString('latin1');
      if (key === but) continue;
      const stats = lstatSync(full);
      if (stats.isSymbolicLink()) seen.set(key, `link to ${readlinkSync(full)}`);
      else if (stats.isFile()) seen.set(key, createHash('sha256').update(readFileSync(full)).digest('hex'));
      else seen.set(key, stats.isDirectory() ? 'folder' : 'other');
      if (stats.isDirectory()) look(full);
    }
  };
  look(Buffer.from(folder));
  return seen;
}
