/** Questions to the nodes of the Handlebars syntax tree. */

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
export const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
/** The text of a literal in quotes. */
export const literalText = (node: hbs.AST.Node | undefined): string | undefined =>
  node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : undefined;
/** Whether nothing but a name stands between the braces. */
export const isBare = ({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>): boolean =>
  params.length === 0 && !hash;
