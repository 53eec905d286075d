/** Nodes of the Handlebars syntax tree, as the trace makes them. */
type Loc = hbs.AST.SourceLocation;

export const pathNode = (loc: Loc, { depth = 0, name = '' }: { depth?: number; name?: string } = {}): hbs.AST.PathExpression => ({
  type: 'PathExpression',
  data: false,
  depth,
  parts: name === '' ? [] : [name],
  original: name === '' ? (depth > 0 ? '..' : '.') : name,
  loc,
});

export const dataNode = (path: hbs.AST.PathExpression): hbs.AST.PathExpression => ({
  ...path,
  parts: path.parts.slice(0, 1),
  original: `@${path.parts[0] ?? ''}`,
});

export const textNode = (value: string, loc: Loc): hbs.AST.StringLiteral => ({
  type: 'StringLiteral',
  value,
  original: value,
  loc,
});
export const numberNode = (value: number, loc: Loc): hbs.AST.NumberLiteral => ({
  type: 'NumberLiteral',
  value,
  original: value,
  loc,
});

export const hashNode = (loc: Loc, pairs: readonly hbs.AST.HashPair[] = []): hbs.AST.Hash => ({
  type: 'Hash',
  loc,
  pairs: [...pairs],
});

interface Call {
  readonly name: string;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash | undefined;
  readonly loc: Loc;
}

/** `(name params hash)` */
export const callNode = ({ name, params, hash, loc }: Call): hbs.AST.SubExpression => ({
  type: 'SubExpression',
  path: pathNode(loc, { name }),
  params: [...params],
  hash: hash ?? hashNode(loc),
  loc,
});

/** `{{name params}}` */
export const printNode = (call: Call): hbs.AST.MustacheStatement => ({
  ...callNode(call),
  type: 'MustacheStatement',
  escaped: true,
  strip: { open: false, close: false },
});

export const contentNode = (value: string, loc: Loc): hbs.AST.ContentStatement => ({
  type: 'ContentStatement',
  value,
  original: { open: false, close: false },
  loc,
});

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
export const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
/** The text of a literal in quotes. */
export const literalText = (node: hbs.AST.Node | undefined): string | undefined =>
  node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : undefined;
/** Whether nothing but a name stands between the braces. */
export const isBare = ({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>): boolean =>
  params.length === 0 && !hash;
