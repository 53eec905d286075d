/** Labels that contradict each other, whoever the deck is for. */
import type { Briefing } from '../briefing/briefing.ts';
import { asRecord } from '../briefing/raw-value.ts';
import { type Diagnostic, error, warning } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { type Tlp, tlpLabels } from '../foundation/tlp-labels.ts';
import { effectiveLabels, tooWide, unlabelled } from './effective-labels.ts';
import { type Item, itemsIn } from './items.ts';
import { plainText } from './leaks/plain-text.ts';
import { isAbove, strictestOf } from './tlp.ts';
import { mainOf, missingIn, wordingOf } from './wording.ts';

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
    ...idleWordings(briefing, items, locate),
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

/** Other words that are as strict as the text itself: whoever may see them sees that. */
function idleWordings(briefing: Briefing, items: readonly Item[], locate: Locate): readonly Diagnostic[] {
  const given = items.filter(({ fields }) => asRecord(fields.wording));
  if (given.length === 0) return [];
  const labels = effectiveLabels(briefing);
  return given.flatMap((item) => {
    const { at, fields } = item;
    const label = labels.get(at)?.label ?? briefing.handling.tlp;
    const strictest =
      strictestOf([
        label,
        ...(Object.values(asRecord(fields.tlp_of) ?? {}) as Tlp[]).filter((each) => tlpLabels.includes(each)),
      ]) ?? label;
    const own = tlpLabels.filter((each) => asRecord(fields.wording)?.[each] !== undefined);
    const isForField = asRecord(fields.tlp_of) !== undefined;
    const short = own.flatMap((each) => {
      const words =
        isForField || !isAbove(label, each)
          ? undefined
          : wordingOf({ wording: { [each]: asRecord(fields.wording)?.[each] } }, each, mainOf(item));
      const missing = words && missingIn(item, words);
      return words && missing?.length !== 0 ? [{ each, missing }] : [];
    });
    const lacking = short.map(({ each, missing }) =>
      warning(
        'AUD016',
        `words for TLP:${each} that nobody is shown: ${missing ? `they lack ${missing.join(' and ')}` : item.list === 'images' ? 'a picture is not shown in words' : 'its numbers cannot be shown in words'}`,
        {
          span: locate(`${at}.wording.${each}`),
          hints: [
            missing
              ? `write all of them: \`wording: { ${each}: { ${[...Object.keys(wordingOf(fields, each, mainOf(item))?.texts ?? {}), ...missing].map((field) => `${field}: …`).join(', ')} } }\``
              : item.list === 'images'
                ? 'say in `situation:` what it shows, or add a picture that may be shown with a `caption:` and `alt:` of its own; and delete these words'
                : 'withhold single fields with `tlp_of:`, or delete these words',
          ],
        },
      ),
    );
    const same = own.flatMap((each) => {
      const { texts = {} } = wordingOf({ wording: { [each]: asRecord(fields.wording)?.[each] } }, each, mainOf(item)) ?? {};
      return Object.entries(texts).flatMap(([field, words]) =>
        typeof fields[field] === 'string' && plainText(words) === plainText(fields[field]) ? [{ each, field }] : [],
      );
    });
    const copied = same.map(({ each, field }) =>
      warning('AUD010', `words for TLP:${each} that are those of \`${field}\`, which they stand for`, {
        span: locate(`${at}.wording.${each}`),
        hints: [`word it anew for those who may not see \`${field}\`, or give it the label ${each}`],
      }),
    );
    return tlpLabels
      .filter((each) => asRecord(fields.wording)?.[each] !== undefined && !isAbove(strictest, each))
      .map((each) =>
        warning('AUD015', `words for TLP:${each} that nobody is shown: whoever may see them may see the text`, {
          span: locate(`${at}.wording.${each}`),
          hints: [`give the item a \`tlp:\` that is stricter than ${each}, or delete these words`],
        }),
      )
      .concat(lacking, copied);
  });
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
