/** What is counted: casualties, other figures, published totals, things taken and destroyed, and who was counted twice. */
import * as z from 'zod';
import { measureKinds } from '../measures.ts';
import { reviewed } from './citing.ts';
import {
  documented,
  id,
  item,
  list,
  oneOf,
  optional,
  record,
  requiredText,
  sources,
  status,
  text,
  trueOrFalse,
  when,
  wholeNumber,
} from './fields.ts';
import { parts, partsByMeasure, quantity, requiredQuantity } from './quantity-field.ts';

const reference = (what: string, example: string) => optional(text(`Id of ${what}.`, example));
const note = optional(text('A remark, printed below the table.', 'Reports on the wounded differ.'));
const incident = reference('an incident; without one, the main incident', 'border-posts');
const measure = text('What was counted: killed, wounded, displaced …, or the id of one of your `measures:`.', 'killed');
const unit = optional(text('The unit, where there is one; money and decimals need it.', 'million EUR'));
const prices = optional(wholeNumber(1000, 'The year whose prices an amount of money is in.', 2024));
const measureNames = (description: string, example: readonly string[]) =>
  documented(list(measure, description), description, example);

/** Where a figure was counted, and how it stands to others of the same people. */
const whereabouts = {
  id: optional(id('An id of your choice, where another row is `part_of` this one.', 'valley')),
  place: reference('a place; without one, the figure is for the whole incident', 'lyakkon'),
  places: documented(
    list(text('Id of a place.', 'lyakkon'), 'Ids of the places that one figure is for together.'),
    'Ids of the places that one figure is for together; counted once beside rows of those places.',
    ['lyakkon', 'batken'],
  ),
  incident,
  part_of: reference('the row that counts these people already; this one is shown and never added', 'valley'),
  apart: optional(
    requiredText('Why these are surely other people than those of a row that seems to hold them.', 'They died abroad, later.'),
  ),
};

const form = (numbers: string, example: string) => optional(requiredText(`Behind ${numbers}.`, example));

/** By the names that CLDR has for the plural forms of languages. */
const forms = documented(
  record({
    zero: form('nought, where the language or the author has a form for it', 'customers without power'),
    one: form('one', 'customer without power'),
    two: form('two, in languages that have a form for it', 'خيمتان'),
    few: form('a few: in Russian 2 to 4 and 22 to 24, in Arabic 3 to 10', 'خيام'),
    many: form('many: in Russian 5 to 20, in Arabic 11 to 99', 'خيمةً'),
    other: form('any other number', 'خيمة'),
    words: form('dozens and hundreds', 'من الخيام'),
  }),
  'How the label ends behind a number, by the plural forms of the language; the label itself stands alone, and where a form is missing.',
  { one: 'customer without power' },
);

const ownMeasure = item('measures', {
  id: id('An id of your choice, like customers.', 'customers'),
  label: requiredText('What it is called on the slides, in the plural.', 'customers without power'),
  kind: oneOf(measureKinds, 'What sort of thing is counted: people, things, service or money.', 'service'),
  unit,
  forms: optional(forms),
  standing: optional(trueOrFalse('true where a later figure replaces an earlier one: those still without power.')),
  of: measureNames('Measures that one figure counts together.', ['killed', 'missing']),
  parts: measureNames(
    'Measures that it is the whole of, none of which counts anybody twice: they are drawn as parts of one bar.',
    ['rescued', 'killed', 'missing'],
  ),
});

const group = item('groups', {
  id: id('An id of your choice, like pilgrims.', 'pilgrims'),
  label: requiredText('What it is called on the slides, in the plural.', 'pilgrims'),
  dimension: optional(text('Groups of one dimension exclude each other, like age.', 'age')),
});

const casualty = item('casualties', {
  party: text('Id of the party.', 'gunmen'),
  ...whereabouts,
  killed: quantity(
    'Dead: 3, up to 4, at least 7, 4-6, about 20; none where a source says so, not stated where none does. Left out, the row is not about it.',
    'up to 4',
  ),
  wounded: quantity('Wounded.', 'not stated'),
  killed_or_wounded: quantity('Dead and wounded in one number, where the source does not tell them apart.', 285),
  missing: quantity('Missing.', 'none'),
  detained: quantity('Arrested or captured.', { low: 0, best: 2, high: 2 }),
  abducted: quantity('Abducted.', 14),
  freed: quantity('Freed.', 'at least 3'),
  displaced: quantity('Displaced from their homes.', 'about 1200'),
  evacuated: quantity('Brought to safety.', 300),
  affected: quantity('Affected in any way.', 'more than 6500'),
  of_whom: partsByMeasure('Parts of the row’s figures: by measure, then by group.', { killed: { children: 27 } }),
  status,
  note,
  sources,
  reviewed,
});

const figure = item('figures', {
  measure: optional(measure),
  of: measureNames('Instead of a measure: those that the figure counts together.', ['killed', 'missing']),
  item: optional(text('What was counted, where the measure does not say it: houses.', 'houses')),
  party: reference('the party', 'guards'),
  ...whereabouts,
  value: requiredQuantity('The figure, in the same forms as for casualties.', 225_000, { decimals: true }),
  unit,
  prices,
  of_whom: parts('Parts of the figure, by group.', { children: 27 }),
  status,
  note,
  sources,
  reviewed,
});

const materiel = item('materiel', {
  item: requiredText('What it is: automatic rifles.', 'Automatic rifles'),
  taken: quantity('How many were taken.', 19),
  recovered: quantity('How many were found again; left out, nothing is said of it.', 17),
  destroyed: quantity('How many were destroyed.', 3),
  damaged: quantity('How many were damaged.', 'about 10'),
  incident,
  status,
  note,
  sources,
  reviewed,
});

const publishedTotal = item('published_totals', {
  measure,
  value: requiredQuantity('The published figure.', 11, { decimals: true }),
  unit,
  prices,
  includes_attackers: optional(trueOrFalse('Whether the figure counts the attackers.', true)),
  incident,
  places: list(text('Id of a place.', 'lyakkon'), 'Ids of the places that the total is for; without any, all.'),
  parties: list(text('Id of a party.', 'guards'), 'Ids of the parties that the total is for; without any, all.'),
  by: optional(text('Who published it.', 'Border service')),
  as_of: optional(when('The day or hour that the total is of.', '2006-05-14')),
  supersedes: reference('the source whose total this one replaces', 'S1'),
  note: optional(text('What explains a difference to the computed total.', 'It counts a guard who died later.')),
  sources,
  reviewed,
});

const change = item('became', {
  from: measure,
  to: measure,
  number: requiredQuantity('How many.', 5),
  party: reference('the party', 'guards'),
  place: reference('a place', 'lyakkon'),
  incident,
  as_of: optional(when('When that became known.', '2019-04-05')),
  note,
  sources,
  reviewed,
}).describe('People who were counted as one thing and then as another, like the missing who were found dead.');

export const figuresPart = {
  measures: list(ownMeasure, 'What else you count, beside killed, wounded, missing, displaced and the other built-in measures.'),
  groups: list(group, 'Groups that `of_whom:` may name beside children, women, police and the other built-in ones.'),
  casualties: documented(
    list(casualty, 'One row for each party at each place. Totals are computed.'),
    'One row for each party at each place. Totals are computed.',
    [{ party: 'guards', place: 'lyakkon', killed: 3, wounded: 'not stated', sources: ['S1'] }],
  ),
  figures: documented(
    list(figure, 'Everything else that is counted, one figure a line: customers, houses, money.'),
    'Everything else that is counted, one figure a line: customers, houses, money.',
    [{ measure: 'displaced', place: 'lyakkon', value: 1200, sources: ['S1'] }],
  ),
  became: documented(
    list(change, 'People counted as one thing and later as another; changes no number, and marks older figures.'),
    'People counted as one thing and later as another; changes no number, and marks older figures.',
    [{ from: 'missing', to: 'killed', number: 5, as_of: '2019-04-05', sources: ['S2'] }],
  ),
  key_figures: z
    .array(measure, { error: 'a list of measures, like [killed, displaced]' })
    .nullish()
    .transform((value) => value ?? null)
    .meta({
      description: 'The measures shown as key figures, at most five, in this order; left out, they are chosen by rule.',
      examples: [['killed', 'displaced']],
    }),
  published_totals: list(publishedTotal, 'Totals that others published; shown beside the computed ones with the difference.'),
  materiel: list(materiel, 'Things taken, found again, destroyed or damaged. What is outstanding is computed.'),
};
