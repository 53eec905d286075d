/** Hypotheses H1, H2 … and evidence E1, E2 … from rows of ratings, `-` for a blank. */
export function matrix(...rows: readonly string[]): string {
  const ids = (rows[0] ?? '').split(' ').map((_rating, index) => `H${index + 1}`);
  const hypotheses = ids.map((id) => `  - { id: ${id}, title: Title ${id} }\n`).join('');
  const evidence = rows.map((row, index) => {
    const ratings = row.split(' ').flatMap((rating, column) => (rating === '-' ? [] : [`${ids[column]}: ${rating}`]));
    return `  - { id: E${index + 1}, text: Evidence, credibility: medium, relevance: medium, ratings: { ${ratings.join(', ')} } }\n`;
  });
  return `hypotheses:\n${hypotheses}evidence:\n${evidence.join('')}`;
}
