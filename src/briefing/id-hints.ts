/** What to write instead of an id that is none: what the places that wait for it have, where they agree. */
import type { Path } from '../yaml/positions.ts';
import type { Waiting } from './references.ts';

interface WrongId {
  readonly received: unknown;
  /** The path of the id: list, index and `id`. */
  readonly path: Path;
  readonly waiting: Waiting;
  readonly expected: string;
}

export function idHints({ received, path, waiting: waitingFor, expected }: WrongId): readonly string[] {
  const form = `write ${expected}`;
  if (typeof received !== 'string') return [form];
  const waiting = waitingFor(String(path[0]), received);
  const [named] = waiting;
  const count = `${waiting.length} ${waiting.length === 1 ? 'place' : 'places'}`;
  if (named !== undefined && named !== received) return [`write \`id: ${named}\`, as the ${count} that name it do`];
  const plain = received
    .trim()
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')
    .replaceAll(/^[._-]+|-+$/gu, '');
  if (plain === '') return [form];
  return [`write \`id: ${plain}\`${named === undefined ? '' : `, also in the ${count} that name it`}`, form];
}
