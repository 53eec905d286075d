/** Colours for what is said on a terminal. The words stay the same: whoever reads them in a file or a log misses nothing. */

/** FORCE_COLOR decides where it is set. Otherwise there are colours on a terminal, unless NO_COLOR is set. */
export function wantsColor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

// Written out: the styles of node:util are not settled in Node 20.
const control = '\u001B[';
const style =
  (on: number, off: number) =>
  (text: string): string =>
    `${control}${on}m${text}${control}${off}m`;
const bold = style(1, 22);
const faint = style(2, 22);
const red = style(31, 39);
const yellow = style(33, 39);
const cyan = style(36, 39);

type Paint = (text: string) => string;

const severities: Readonly<Record<string, Paint>> = { 'warning: ': yellow, 'note: ': cyan };

/** The same line by line: a caret has the colour of the message that was said last. */
export function openColors(): (line: string) => string {
  let caret: Paint = red;
  return (line) => {
    const head = /^((?:\S.*?:\d+:\d+: )?)([A-Z]{2,4}\d{3}: )((?:warning: |note: )?)(.*)$/u.exec(line);
    if (!head) return colorLine(line, caret);
    const [, place = '', code = '', severity = '', rest = ''] = head;
    caret = severities[severity] ?? red;
    return `${place && bold(place)}${caret(code + severity)}${rest}`;
  };
}

function colorLine(line: string, caret: Paint): string {
  const [, gutter, marks] = /^( +\| \s*)(\^+)$/u.exec(line) ?? [];
  if (gutter !== undefined && marks !== undefined) return `${faint(gutter)}${caret(marks)}`;
  const [, number, source = ''] = /^( *\d+ \| )(.*)$/u.exec(line) ?? [];
  if (number !== undefined) return `${faint(number)}${source}`;
  const [, hint, words = ''] = /^( {2}hint: )(.*)$/u.exec(line) ?? [];
  if (hint !== undefined) return `${cyan(hint)}${words}`;
  return /^error: /u.test(line) ? `${red('error: ')}${line.slice('error: '.length)}` : line;
}
