/** Path data: the `d` of a path as absolute segments (SVG 2, section 9.3). */
import type { Point } from '../../../foundation/units.ts';
import { arcCurves } from './arc.ts';
import type { Segment } from './segment.ts';

const lengths: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };
/** Made for each path, since an expression remembers where it stopped. */
const tokens = () => ({
  letter: /[\s,]*([a-z])/iy,
  number: /[\s,]*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)/iy,
  // The flags of an arc may stand without anything between them and what follows.
  flag: /[\s,]*([01])/y,
  nothing: /\s*()$/y,
});

interface Command {
  /** In capitals. */
  readonly name: string;
  readonly isRelative: boolean;
  readonly numbers: readonly number[];
}

/** `undefined` for what is no path data; empty for an empty text. */
export function parsePath(data: string): readonly Segment[] | undefined {
  const commands = readCommands(data);
  if (!commands || (commands.length > 0 && commands[0]?.name !== 'M')) return undefined;
  const pen = makePen();
  return commands.flatMap((command) => pen(command));
}

function readCommands(data: string): readonly Command[] | undefined {
  const commands: Command[] = [];
  const { letter, number, flag, nothing } = tokens();
  let at = 0;
  const read = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(data);
    if (found) at = token.lastIndex;
    return found?.[1];
  };
  const readNumbers = (name: string): readonly number[] | undefined => {
    const numbers: number[] = [];
    for (let index = 0; index < (lengths[name] ?? 0); index++) {
      const text = read(name === 'A' && (index === 3 || index === 4) ? flag : number);
      if (text === undefined) return index === 0 ? [] : undefined;
      numbers.push(Number(text));
    }
    return numbers;
  };
  while (read(nothing) === undefined) {
    const written = read(letter);
    const name = written?.toUpperCase() ?? '';
    if (written === undefined || !Object.hasOwn(lengths, name)) return undefined;
    const isRelative = written !== name;
    for (let count = 0; ; count++) {
      const numbers = readNumbers(name);
      if (!numbers || (numbers.length === 0 && count === 0 && name !== 'Z')) return undefined;
      if (numbers.length === 0 && count > 0) break;
      // Pairs after the first of a move are lines.
      commands.push({ name: name === 'M' && count > 0 ? 'L' : name, isRelative, numbers });
      if (name === 'Z') break;
    }
  }
  return commands;
}

/** Remembers where it is, where its outline began, and which way the last curve came in. */
function makePen(): (command: Command) => readonly Segment[] {
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let handle: { readonly of: 'cubic' | 'quadratic'; readonly point: Point } | undefined;
  const mirrored = (of: 'cubic' | 'quadratic'): Point =>
    handle?.of === of ? { x: 2 * at.x - handle.point.x, y: 2 * at.y - handle.point.y } : at;
  const cubic = (first: Point, second: Point, to: Point): readonly Segment[] => {
    handle = { of: 'cubic', point: second };
    at = to;
    return [{ kind: 'curve', first, second, to }];
  };
  const quadratic = (control: Point, to: Point): readonly Segment[] => {
    const near = (end: Point): Point => ({ x: end.x + (2 / 3) * (control.x - end.x), y: end.y + (2 / 3) * (control.y - end.y) });
    const segment: Segment = { kind: 'curve', first: near(at), second: near(to), to };
    handle = { of: 'quadratic', point: control };
    at = to;
    return [segment];
  };
  const straight = (kind: 'move' | 'line', to: Point): readonly Segment[] => {
    handle = undefined;
    at = to;
    if (kind === 'move') start = to;
    return [{ kind, to }];
  };
  return ({ name, isRelative, numbers }) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers;
    const base = isRelative ? at : { x: 0, y: 0 };
    const point = (x: number, y: number): Point => ({ x: base.x + x, y: base.y + y });
    switch (name) {
      case 'M':
        return straight('move', point(a, b));
      case 'L':
        return straight('line', point(a, b));
      case 'H':
        return straight('line', { x: base.x + a, y: at.y });
      case 'V':
        return straight('line', { x: at.x, y: base.y + a });
      case 'C':
        return cubic(point(a, b), point(c, d), point(e, f));
      case 'S':
        return cubic(mirrored('cubic'), point(a, b), point(c, d));
      case 'Q':
        return quadratic(point(a, b), point(c, d));
      case 'T':
        return quadratic(mirrored('quadratic'), point(a, b));
      case 'A': {
        const to = point(f, g);
        const curves = arcCurves({ from: at, to, radii: { x: a, y: b }, turn: c, isLarge: d === 1, isSweep: e === 1 });
        handle = undefined;
        at = to;
        return curves;
      }
      default:
        handle = undefined;
        at = start;
        return [{ kind: 'close' }];
    }
  };
}
