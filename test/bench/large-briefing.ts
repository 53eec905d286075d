/** A briefing of any size, as text: invented, varied enough that every part of the check has work, always the same. */

/** @param claims number of claims; the other lists grow with it, each in proportion */
export function largeBriefing(claims: number): string {
  const share = (part: number) => Math.max(4, Math.round(claims * part));
  const [sources, places, disputes, events] = [share(0.05), share(0.02), share(0.02), share(0.1)];
  const cite = (index: number) => `[S${index % sources}, S${(index * 7 + 1) % sources}]`;
  const day = (index: number) => String((index % 12) + 1).padStart(2, '0');
  const lists = {
    sources: rows(sources, (n) => {
      const derived = n % 5 === 4 ? `, derived_from: [S${n - 1}]` : '';
      const grades = `reliability: ${'ABCDEF'[n % 6]}, descriptor: Daily report by a service that was there.`;
      return `id: S${n}, kind: agency, title: Report ${n}, publisher: Service ${n % 40}, published: 2006-05-${day(n)}, ${grades}${derived}`;
    }),
    places: rows(
      places,
      (n) => `id: p${n}, name: ${placeName(n)}, lat: ${40 + n / 1000}, lon: ${70 + n / 500}, zone: Asia/Dushanbe`,
    ),
    parties: rows(2, (n) => `id: party${n}, name: ${['Border guards', 'Gunmen'][n]}, side: ${['state', 'attackers'][n]}`),
    incidents: rows(1, () => `id: main, title: Raids, main: true, time: 2006-05, place: p0, sources: [S0]`),
    events: rows(events, (n) => {
      const time = `2006-05-${day(n)} ${String(n % 24).padStart(2, '0')}:00`;
      return `time: ${time}, place: p${n % places}, what: Guards near ${placeName(n % places)} report shots ${n}, sources: ${cite(n)}`;
    }),
    casualties: rows(
      share(0.05),
      (n) => `party: party${n % 2}, place: p${n % places}, killed: ${n % 4}, wounded: up to ${(n % 7) + 1}, sources: ${cite(n)}`,
    ),
    materiel: rows(
      share(0.02),
      (n) => `item: Rifles of type ${n}, taken: ${n + 5}, recovered: ${n}, note: The rest is missing., sources: ${cite(n)}`,
    ),
    claims: rows(claims, (n) => {
      const status = ['reported', 'claimed', 'disputed', 'alleged'][n % 4];
      const against = n % 50 === 1 ? `, contradicts: [C${n - 1}]` : '';
      return `id: C${n}, text: Group ${n % 90} took ${n % 30} rifles near ${placeName(n % places)}., said_by: Officials, status: ${status}, credibility: ${(n % 6) + 1}, sources: ${cite(n)}${against}`;
    }),
    disputes: rows(disputes, (n) => {
      const pair = (n * 50) % claims;
      return `id: D${n}, question: How many rifles in case ${n}?, claims: [C${pair}, C${(pair + 1) % claims}], reading: Open; both versions rest on one service.`;
    }),
    hypotheses: rows(
      4,
      (n) => `id: H${n}, title: Explanation ${n}, against: [{ text: Argument ${n}., sources: [S0] }], sources: [S0]`,
    ),
    evidence: rows(share(0.02), (n) => {
      const ratings = ['CC', 'C', 'N', 'I', 'II'].map((_rating, step, all) => all[(n + step * 2) % 5]);
      return `id: E${n}, text: Evidence ${n}, claims: [C${n}], credibility: medium, relevance: high, ratings: { H0: ${ratings[0]}, H1: ${ratings[1]}, H2: ${ratings[2]}, H3: ${ratings[3]} }, sources: [S0]`;
    }),
    situation: rows(
      share(0.05),
      (n) =>
        `text: On ${(n % 12) + 1} May 2006 a patrol near ${placeName(n % places)} was attacked at 2.00 AM., sources: ${cite(n)}`,
    ),
    questions: rows(
      share(0.02),
      (n) =>
        `question: Who led group ${n}?, group: actors, why: It decides who has to respond., how: Statements of the arrested.`,
    ),
    indicators: rows(4, (n) => `text: A court names the leader of group ${n}, hypothesis: H${n}, changes: Would support H${n}.`),
  };
  const head = 'briefdeck: 1\ntitle: Raids of one month\ndate: 2006-05\nas_of: 2006-05-31\nhandling: { tlp: CLEAR }\n';
  const ends = 'source_summary: Agencies carry the briefing; many repeat each other.\n';
  return `${head}${ends}${Object.entries(lists)
    .map(([name, items]) => `${name}:\n${items}`)
    .join('')}`;
}

const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_item, index) => `  - { ${row(index)} }\n`).join('');

/** Names of ten letters, no two a slip apart. */
function placeName(index: number): string {
  const syllables = ['ba', 'ke', 'mo', 'ru', 'ti', 'so', 'la', 'ne', 'gu', 'vi'];
  const digits = String(index).padStart(3, '0').split('').map(Number);
  const name = [...digits, ...digits].map((digit) => syllables[digit]).join('');
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
