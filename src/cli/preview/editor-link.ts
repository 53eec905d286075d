/** Addresses that open an editor at a line: `vscode://file/…`, or whatever pattern the owner of the machine likes better. */

/** Editors by name. `{file}` is the absolute path, `{line}` and `{column}` count from 1. */
export const editors = {
  vscode: 'vscode://file/{file}:{line}:{column}',
  insiders: 'vscode-insiders://file/{file}:{line}:{column}',
  vscodium: 'vscodium://file/{file}:{line}:{column}',
  cursor: 'cursor://file/{file}:{line}:{column}',
  windsurf: 'windsurf://file/{file}:{line}:{column}',
  zed: 'zed://file/{file}:{line}:{column}',
  idea: 'idea://open?file={file}&line={line}&column={column}',
  webstorm: 'webstorm://open?file={file}&line={line}&column={column}',
  sublime: 'subl://open?url=file://{file}&line={line}&column={column}',
  textmate: 'txmt://open?url=file://{file}&line={line}&column={column}',
  none: '',
} as const;

/** A pattern with `{file}` in it; empty where no links are wanted. */
export type EditorPattern = string;

/** Schemes in which a browser would run what stands behind the colon, or show it as a page of its own. */
const forbidden = /^(?:javascript|data|vbscript|blob|file|about):/iu;

/** @returns undefined for a word that is no editor and no pattern */
export function editorPattern(wanted: string): EditorPattern | undefined {
  if (Object.hasOwn(editors, wanted)) return editors[wanted as keyof typeof editors];
  const isPattern = /^[a-z][a-z0-9+.-]*:/iu.test(wanted) && wanted.includes('{file}') && !forbidden.test(wanted);
  return isPattern ? wanted : undefined;
}

export interface EditorPlace {
  /** Absolute, with either kind of slash. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** @returns undefined where no links are wanted */
export function editorLink(pattern: EditorPattern, { file, line, column }: EditorPlace): string | undefined {
  if (pattern === '') return undefined;
  const path = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
  // `file/{file}` and `file://{file}` are paths from the root, where Windows has a letter; `file={file}` is as it is.
  const rooted = path.startsWith('/') ? path : `/${path}`;
  const parts: Readonly<Record<string, string>> = { '{line}': String(line), '{column}': String(column) };
  return pattern
    .replaceAll(/\{line\}|\{column\}/gu, (name) => parts[name] ?? name)
    .replaceAll(/(\/*)\{file\}/gu, (_whole, { length }: string) =>
      length === 0 ? path : '/'.repeat(length === 1 ? 0 : length) + rooted,
    );
}
