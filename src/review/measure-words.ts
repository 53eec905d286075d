/** The words that a source may use for a measure. They help to find the passage, and need not stand there. */
import type { Briefing } from '../briefing/briefing.ts';
import { primaryLanguage } from '../foundation/characters/language-tag.ts';

/** By the id of a measure: its label where the briefing has its own, else the words of the briefing's language, else nothing. */
export function openMeasureWords({ language, measures }: Briefing): (measure: string) => string {
  const label = new Map(measures.map(({ id, label: words, forms }) => [id, [words, ...formsOf(forms)].join(' ')]));
  const says = new Map(Object.entries(sayMeasure[primaryLanguage(language)] ?? {}));
  return (measure) => label.get(measure) ?? says.get(measure) ?? '';
}

const formsOf = (forms: Briefing['measures'][number]['forms']): readonly string[] =>
  Object.entries(forms ?? {}).flatMap(([form, words]) => (form === 'at' || words === null ? [] : [words]));

/** Words by which sources tell a measure; any of them helps to find the passage. */
const sayMeasure: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    killed: 'killed killing dead died deaths',
    wounded: 'wounded injured hurt',
    killed_or_wounded: 'killed wounded casualties',
    missing: 'missing',
    detained: 'detained arrested captured',
    abducted: 'abducted kidnapped hostages taken',
    freed: 'freed released',
    displaced: 'displaced fled homes',
    evacuated: 'evacuated',
    affected: 'affected',
    taken: 'taken seized stolen looted',
    recovered: 'recovered found',
    destroyed: 'destroyed',
    damaged: 'damaged',
  },
  ru: {
    killed: 'убит убиты погиб погибли погибших',
    wounded: 'ранен ранены раненых пострадали',
    killed_or_wounded: 'погибли ранены пострадали',
    missing: 'пропал пропали без вести',
    detained: 'задержан задержаны арестованы',
    abducted: 'похищены захвачены',
    freed: 'освобождены отпущены',
    displaced: 'покинули дома переселены',
    evacuated: 'эвакуированы',
    affected: 'пострадали',
    taken: 'похищены захвачены взяты',
    recovered: 'найдены обнаружены',
    destroyed: 'разрушены уничтожены',
    damaged: 'повреждены',
  },
};
