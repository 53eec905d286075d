/** Labels that contradict each other, whoever the deck is for. */
import type { Briefing } from '../briefing/briefing.ts';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { tlpLabels } from '../foundation/tlp-labels.ts';
import { effectiveLabels, tooWide, unlabelled } from './effective-labels.ts';
import { itemsIn } from './items.ts';
import { isAbove } from './tlp.ts';

export function checkLabels(briefing: Briefing, locate: Locate): readonly Diagnostic[] {
  const names = checkNames(briefing, locate);
  const { handling } = briefing;
  const items = itemsIn(briefing);
  // Most briefings label sources and no more.
  const owned = items.filter(({ own, list }) => own !== null && list !== 'sources');
  const above = owned.filter(({ own }) => own !== null && isAbove(own, handling.tlp));
  const wide = owned.length === 0 ? [] : tooWide(effectiveLabels(briefing));
  return [
    ...names,
    ...(isAbove(unlabelled(briefing), handling.tlp)
      ? [
          error('AUD008', `what has no label is TLP:${handling.unlabelled}, the deck TLP:${handling.tlp}`, {
            span: locate('handling.unlabelled'),
            hints: ['the label of the deck is the strictest of all that is in it: correct `tlp:` or `unlabelled:`'],
          }),
        ]
      : []),
    ...above.map(({ own, at }) =>
      error('AUD008', `an item is TLP:${own}, the deck TLP:${handling.tlp}`, {
        span: locate(`${at}.tlp`),
        hints: [`write \`tlp: ${own}\` under \`handling:\`; \`build --for ${handling.tlp}\` then makes the version without it`],
      }),
    ),
    ...wide.map(({ item, widest }) =>
      error('AUD002', `an item is TLP:${item.own}, and all that it rests on is TLP:${widest} or stricter`, {
        span: locate(`${item.at}.tlp`),
        hints: [`cite a source that may be shown so widely, or write \`tlp: ${widest}\``],
      }),
    ),
  ];
}

function checkNames({ audiences }: Briefing, locate: Locate): readonly Diagnostic[] {
  return audiences.flatMap(({ name, at }, index) => {
    const isLabel = tlpLabels.some((label) => label === name.toUpperCase());
    const isRepeated = audiences.findIndex((other) => other.name.toLowerCase() === name.toLowerCase()) < index;
    if (!isLabel && !isRepeated) return [];
    const message = isLabel ? `an audience is called like a label: ${name}` : `two audiences are called ${name}`;
    return [
      error('AUD009', message, { span: locate(`${at}.name`), hints: ['give each audience a name of its own, like public'] }),
    ];
  });
}
