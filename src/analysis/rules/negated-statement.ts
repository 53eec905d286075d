/** "It is likely that it was not" speaks of the reverse of a hypothesis; what that says of the hypothesis is not for a rule to guess. */

const negated =
  /\b(?:not|never|nobody|none|false|wrong|ruled out|rule out|other than|rather than)\b|n[’']t\b|(?<!\p{L})(?:не|ни|никто|нет)(?!\p{L})/iu;

export const isNegatedStatement = (statement: string): boolean => negated.test(statement);
