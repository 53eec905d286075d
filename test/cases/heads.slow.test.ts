/** Names of hypotheses as heads of a matrix, on slides of 4:3: no word of a head is broken, in any language. */
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import type { Page } from '../../src/layout/page.ts';
import type { LaidParagraph } from '../../src/text/body.ts';
import { tablesOf } from '../layout/page-text.ts';
import { coldWorkshop } from '../support/compile-briefing.ts';

const { host } = coldWorkshop;

/** Slides of 4:3 with the names in the heads; Persian borrows the labels of Arabic. */
const narrow = {
  ...coldWorkshop,
  host: {
    ...host,
    list: (path: string) => [...host.list(path), ...(path.endsWith('labels') ? ['fa.yaml'] : [])],
    readText: (path: string) => {
      const text = host.readText(path.replace('labels/fa.yaml', 'labels/ar.yaml'));
      if (path.endsWith('matrix-table.hbs')) return text.replace('{{hypothesis.id}}', '{{hypothesis.title}}');
      return path.endsWith('themes/default.yaml') ? text.replaceAll('12.133', '8.8').replace('13.333', '10') : text;
    },
  },
};

const names: readonly (readonly [language: string, ...names: readonly string[]])[] = [
  ['en', 'Punishment', 'Reconnaissance', 'Misunderstanding', 'Disinformation', 'Demonstration of strength'],
  ['ru', 'Наказание за сотрудничество', 'Разведка боем', 'Недоразумение', 'Демонстрация силы', 'Самофинансирование'],
  ['fr', 'Représailles', 'Reconnaissance armée', 'Approvisionnement', 'Mésentente interne', 'Démonstration de force'],
  ['es', 'Represalias', 'Reconocimiento', 'Abastecimiento', 'Desavenencias internas', 'Demostración de fuerza'],
  ['ar', 'المرابطون', 'الاستطلاع المسلح', 'الانتقام', 'سوء التفاهم', 'استعراض القوة'],
  ['fa', 'تلافی‌جویی', 'شناسایی مسلحانه', 'تأمین تدارکات', 'سوءتفاهم', 'قدرت‌نمایی'],
];

const briefing = (language: string, hypotheses: readonly string[]): string => `briefdeck: 1
title: A raid
date: 2019-04-10
as_of: 2019-04-30
language: ${language}
handling: { tlp: CLEAR }
sources:
  - { id: S1, kind: agency, title: First, publisher: Agency, published: 2019-04-11, reliability: B, descriptor: D }
incidents:
  - { id: i, title: A raid, main: true, time: 2019-04-10, sources: [S1] }
hypotheses:
${hypotheses.map((name, index) => `  - { id: H${index + 1}, title: ${name}, for: [{ text: A witness says so., sources: [S1] }], against: [{ text: Nobody else does., sources: [S1] }], sources: [S1] }\n`).join('')}evidence:
${hypotheses.map((name, index) => `  - { id: E${index + 1}, text: ${name}, credibility: high, relevance: high, ratings: { ${hypotheses.map((_, other) => `H${other + 1}: ${['C', 'I', 'N', 'II', 'CC'][(index * other + other) % 5]}`).join(', ')} }, sources: [S1] }\n`).join('')}`;

/** Lines of a head that begin where no blank stands before them, and no hyphen of the author's. */
function brokenIn({ runs, lines }: LaidParagraph): readonly string[] {
  const whole = runs.map(({ text }) => text).join('');
  let read = 0;
  return lines.flatMap(({ pieces }) => {
    const line = pieces.map(({ text }) => text).join('');
    const at = whole.indexOf(line, read);
    const isBroken = at > 0 && /[\p{L}\p{M}\u200C]/u.test(whole[at - 1] ?? '');
    read = at + line.length;
    return isBroken ? [line] : [];
  });
}

const headsOf = (page: Page): readonly LaidParagraph[] =>
  tablesOf(page).flatMap(({ rows, headRows }) =>
    rows.slice(0, headRows).flatMap(({ cells }) => cells.flatMap(({ body }) => body.paragraphs)),
  );

it.each(names)('17: heads of a matrix at 4:3 in %s', (language, ...hypotheses) => {
  const { pages = [], diagnostics } = compile({ file: 'briefings/case.yaml', text: briefing(language, hypotheses) }, narrow);
  expect(
    diagnostics.flatMap(({ severity, code, message }) =>
      severity === 'error' || code.startsWith('LAY') ? `${code} ${message}` : [],
    ),
  ).toEqual([]);
  const heads = pages.filter(({ name }) => name.startsWith('matrix')).flatMap(headsOf);
  const said = heads.map(({ runs }) => runs.map(({ text }) => text).join(''));
  expect(said).toEqual(expect.arrayContaining([hypotheses[0], hypotheses[1]]));
  expect(heads.flatMap(brokenIn)).toEqual([]);
});
