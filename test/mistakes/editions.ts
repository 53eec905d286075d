/** Typical mistakes: editions that do not follow each other as they should. */
import type { Mistake } from './mistake.ts';

const third = 'briefings/isfara-2006-reports.yaml';
const second = 'briefings/editions/isfara-2006-reports.2.yaml';
const first = 'briefings/editions/isfara-2006-reports.1.yaml';
const spill = 'test/fixtures/editions/solvent-spill.yaml';
const spillBefore = 'test/fixtures/editions/editions/solvent-spill.2.yaml';
const spillFirst = 'test/fixtures/editions/editions/solvent-spill.1.yaml';
const begins = `${third}: where the editions before this one begin`;

export const editions: readonly Mistake[] = [
  {
    mistake: 'an edition that is not there',
    briefing: third,
    file: third,
    find: 'previous: editions/isfara-2006-reports.2.yaml',
    write: 'previous: «editions/nowhere.2.yaml»',
    says: 'EDN001 previous edition that cannot be read: editions/nowhere.2.yaml',
    hints: ['put the file there again, or correct `previous:`; without it the briefing is a first edition'],
  },
  {
    mistake: 'a mistake in an edition that was kept',
    briefing: third,
    file: second,
    find: '\nlanguage: en',
    write: '\n«langauge»: en',
    says: 'EDN002 previous edition that does not build today: editions/isfara-2006-reports.2.yaml',
    also: [`${third}: what names it`],
    hints: [`mend it there: ${second}:14: BRF001: unknown field: langauge`],
  },
  {
    mistake: 'an edition that was not counted up',
    briefing: third,
    file: third,
    find: '\nversion: 3',
    write: '\nversion: «2»',
    says: 'EDN003 previous edition that is no earlier one (edition 2 names edition 2): editions/isfara-2006-reports.2.yaml',
    also: [`${second}: the one that it names`, `${third}: what names it`],
    hints: ['write `version: 3` in the later of the two, or let it name an earlier edition'],
  },
  {
    mistake: 'the edition of another incident',
    briefing: third,
    file: third,
    find: 'as_of: 2006-05-17\nversion: 3\nprevious: editions/isfara-2006-reports.2.yaml',
    write: 'as_of: 2040-05-17\nversion: 3\nprevious: «exercise-grid.yaml»',
    says: 'EDN004 previous edition of another incident (“Exercise: intrusion at a grid operator”): exercise-grid.yaml',
    also: ['briefings/exercise-grid.yaml: its incident'],
    hints: ['name an edition of this briefing; title, or two of id, date and place of the main incident, have to be the same'],
  },
  {
    mistake: 'editions in a circle',
    briefing: third,
    file: first,
    find: '\nversion: 1\n',
    write: '\nversion: 1\nprevious: «editions/isfara-2006-reports.2.yaml»\n',
    says: 'EDN005 editions that follow each other in a circle: editions/isfara-2006-reports.2.yaml',
    also: [begins],
    hints: ['let `previous:` of each edition name the one before it; the first has none'],
  },
  {
    mistake: 'an id given to something else',
    briefing: third,
    file: third,
    find: '{ id: A1, text: A mobile post at Ak-Turpak was attacked and two locals killed., status',
    write: '{ id: «A1», text: Nobody sent for a doctor before noon., status',
    says: 'EDN006 warning: id that meant something else: A1, in claims',
    also: [`${second}: what it was`],
    hints: [
      'edition 2 used it for “A mobile post at Ak-Turpak was attacked and two locals kill…”; give the new one an id of its own',
      'if it is the same thing in other words, keep a word of the old',
    ],
  },
  {
    mistake: 'a likelihood that the edition before does not have',
    briefing: third,
    file: third,
    find: '    likelihood: very likely\n    confidence: moderate\n    basis: Two later reports',
    write:
      '    likelihood: very likely\n    previous_likelihood: «unlikely»\n    confidence: moderate\n    basis: Two later reports',
    says: 'EDN007 likelihood that the edition before does not have: J1 unlikely',
    hints: ['delete `previous_likelihood:`, it is filled by itself: edition 2 says likely'],
  },
  {
    mistake: 'only changes asked of a first edition',
    briefing: spillFirst,
    asked: { onlyChanges: true },
    file: spillFirst,
    find: '\nversion: 1',
    write: '\nversion: «1»',
    says: 'EDN008 note: first edition: the whole deck is built, because all of it is new',
    hints: ['from the second edition on, name the one before it in `previous:`; `briefdeck revise` writes both'],
  },
  {
    mistake: 'an edition of which the audience could be shown nothing',
    briefing: spill,
    asked: { for: 'CLEAR' },
    file: spillBefore,
    find: 'unlabelled: CLEAR',
    write: 'unlabelled: AMBER',
    at: 'previous: «editions/solvent-spill.2.yaml»',
    in: spill,
    says: 'EDN009 note: edition 2 could not be shown to this audience',
    hints: ['what is new is told since edition 1'],
  },
  {
    mistake: 'an edition in another language',
    briefing: spill,
    file: spillBefore,
    find: '\nlanguage: en',
    write: '\nlanguage: ru',
    at: '\nlanguage: «en»',
    in: spill,
    says: 'EDN010 note: edition 2 is in another language (ru, now en): its words are not compared',
    hints: ['numbers, likelihoods, grades and statuses are; questions, indicators and what follows are left out'],
  },
];
