/** Questions to the nodes of the Handlebars syntax tree. */

export const isPath = (node: hbs.AST.Node): node is hbs.AST.PathExpression => node.type === 'PathExpression';
export const isCall = (node: hbs.AST.Node): node is hbs.AST.SubExpression => node.type === 'SubExpression';
/** The text of a literal in quotes. */
export const literalText = (node: hbs.AST.Node | undefined): string | undefined =>
  node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : undefined;
/** Whether nothing but a name stands between the braces. */
export const isBare = ({ params, hash }: Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>): boolean =>
  params.length === 0 && !hash;

/** `undefined` when the name is computed. */
export function partialName({ name }: hbs.AST.PartialStatement): string | undefined {
  return isCall(name) ? undefined : String(name.original);
}

/** The partials that a template includes, with the place of each. */
export function partialsIn(
  program: hbs.AST.Program | undefined,
): readonly { readonly name: string; readonly loc: hbs.AST.SourceLocation }[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'PartialStatement') {
      const name = partialName(statement as hbs.AST.PartialStatement);
      return name === undefined ? [] : [{ name, loc: statement.loc }];
    }
    const block = statement as hbs.AST.BlockStatement;
    return statement.type === 'BlockStatement' ? [...partialsIn(block.program), ...partialsIn(block.inverse)] : [];
  });
}
