/** The list "to check": one goes through it with a key, reads each statement beside its source on its slide, and signs it. */
import type { BesideAnswer, CheckLine, RecordCard } from '../messages.ts';
import { askBeside, askCheckList, askToSign } from './ask-review.ts';
import { besideWords, recordView, textlessLine } from './beside-view.ts';
import { button, make } from './element.ts';
import { placeLink } from './places.ts';
import type { SidePanel } from './side-panel.ts';

export interface CheckWalk {
  /** To the next statement, or with -1 to the one before; round from the last to the first. */
  step(step: 1 | -1): void;
  /** Signs what is shown; asks for a name first where none is known. */
  sign(): void;
  /** Shows the list as it is after a build, at the same place. */
  refresh(): Promise<void>;
}

interface Wishes {
  /** What is shown; undefined without a server. */
  readonly briefing: () => string | undefined;
  readonly goTo: (slide: string) => void;
  readonly mark: (n: string) => void;
  readonly unmark: () => void;
  readonly titleOf: (slide: string) => string;
  readonly say: (words: string) => void;
}

export function openCheckWalk(side: SidePanel, wishes: Wishes): CheckWalk {
  let lines: readonly CheckLine[] = [];
  let at = '';
  let index = -1;
  let record: RecordCard | undefined;
  /** Only as long as the page is open. */
  let signer = '';
  let isAsking = false;
  let problem = '';
  let asked = 0;

  /** @param choose the line to show, from the list as it is now and the place of the line that was shown */
  const load = async (choose: (fresh: readonly CheckLine[]) => number, isMove: boolean): Promise<void> => {
    const turn = ++asked;
    const briefing = wishes.briefing();
    if (briefing === undefined) return;
    const list = await askCheckList(briefing);
    if (turn !== asked || !list) return;
    lines = list.lines;
    index = lines.length === 0 ? -1 : choose(lines);
    const line = lines[index];
    const isOther = line?.at !== at;
    at = line?.at ?? '';
    const beside = line && (await askBeside({ briefing, path: line.at }));
    if (turn !== asked) return;
    record = beside?.records.find((each) => each.at === line?.at);
    if (isMove || isOther) problem = '';
    show(beside);
    if (line && (isMove || isOther)) turnTo(line, beside);
    else if (line?.shown) wishes.mark(line.shown.n);
    if (!line) wishes.say('Nothing to check.');
  };

  const turnTo = ({ shown, id, verdictWords }: CheckLine, beside: BesideAnswer | undefined) => {
    wishes.unmark();
    if (shown) {
      wishes.goTo(shown.slide);
      wishes.mark(shown.n);
    }
    const words = beside && record ? besideWords({ ...beside, records: [record] }).join(' ') : verdictWords;
    wishes.say(`${index + 1} of ${lines.length} to check: ${id}. ${words}`);
  };

  const show = (beside: BesideAnswer | undefined) => {
    const held = document.activeElement?.closest('#side') ? (document.activeElement.id ?? '') : undefined;
    const typed = document.querySelector<HTMLInputElement>('#signer')?.value ?? signer;
    const line = lines[index];
    const title = line ? `To check: ${index + 1} of ${lines.length}` : 'To check';
    side.open('check', title, line ? content(line, beside, typed) : nothing(beside));
    // What had the focus is made anew; whoever uses the keyboard stays where he was.
    if (held !== undefined)
      (document.getElementById(held) ?? document.querySelector<HTMLElement>('#check-next, #side .close'))?.focus();
  };

  const nothing = (beside: BesideAnswer | undefined): readonly Node[] => [
    make('p', {
      class: 'faint',
      text: 'Nothing to check: every statement with a text of its source has its counterpart, or is signed.',
    }),
    ...(beside?.textless ?? []).map(textlessLine),
  ];

  const content = (line: CheckLine, beside: BesideAnswer | undefined, typed: string): readonly Node[] => [
    make('div', { class: 'walk' }, [
      button('Previous', () => step(-1), { attributes: { id: 'check-previous', title: 'Previous (Shift+c)' } }),
      button('Next', () => step(1), { attributes: { id: 'check-next', title: 'Next (c)' } }),
    ]),
    make('p', { class: 'at-place' }, [
      ...(record?.place ? [placeLink(record.place), ' '] : []),
      line.shown ? `on the slide “${wishes.titleOf(line.shown.slide)}”` : 'on no slide',
    ]),
    ...(record ? recordView(record) : []),
    ...(beside?.textless ?? []).map(textlessLine),
    ...signing(typed),
    make('h3', { text: 'All to check' }),
    make('ol', { class: 'lines' }, lines.map(lineItem)),
  ];

  const signing = (typed: string): readonly Node[] => {
    if (!record?.isSignable) {
      const why =
        record?.kind === 'headline'
          ? 'A headline is not signed; the statements that it sums up are.'
          : 'It cannot be signed: no passage stands beside it.';
      return [make('p', { class: 'faint', text: why })];
    }
    const form = make('form', { class: 'signing' }, [
      make('label', { text: 'Your name', attributes: { for: 'signer' } }),
      make('input', { attributes: { id: 'signer', type: 'text', autocomplete: 'off', maxlength: '120', value: typed } }),
      make('button', { text: 'Sign', attributes: { type: 'submit', id: 'sign', title: 'I have read both (s)' } }),
    ]);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      signer = form.querySelector('input')?.value.trim() ?? '';
      sign();
    });
    return [form, ...(problem === '' ? [] : [make('p', { class: 'problem', text: problem, attributes: { role: 'alert' } })])];
  };

  const lineItem = (line: CheckLine, place: number): HTMLElement => {
    const choose = button(
      '',
      () =>
        void load(
          (fresh) =>
            Math.max(
              0,
              fresh.findIndex((each) => each.at === line.at),
            ),
          true,
        ),
      {
        attributes: { id: `check-line-${place}`, ...(line.at === at ? { 'aria-current': 'true' } : {}) },
      },
    );
    choose.append(make('span', { class: 'code', text: line.id }), ` ${line.verdictWords}: `, make('span', { text: line.words }));
    return make('li', {}, [choose]);
  };

  const step = (step: 1 | -1) => {
    void load((fresh) => {
      const now = fresh.findIndex((each) => each.at === at);
      // What was shown is signed or gone: the one that has its place now is the next.
      const wanted = now >= 0 ? now + step : step > 0 ? Math.max(index, 0) : index - 1;
      return (wanted + fresh.length) % fresh.length;
    }, true);
  };

  const sign = () => void write();
  const write = async (): Promise<void> => {
    const briefing = wishes.briefing();
    if (!record?.isSignable || briefing === undefined || isAsking) return;
    if (signer === '') {
      document.getElementById('signer')?.focus();
      wishes.say('Write your name to sign.');
      return;
    }
    isAsking = true;
    const { digest, at: signed } = record;
    const answer = await askToSign({ briefing, at: signed, digest, by: signer });
    isAsking = false;
    problem = [answer.problem, answer.hint].filter((words) => words !== '').join('; ');
    wishes.say(problem === '' ? `Signed by ${signer}.` : `Not signed: ${problem}`);
    // After a signature the file has changed, and the news of it shows what comes next.
    if (problem !== '') await refresh();
  };

  const refresh = (): Promise<void> =>
    load((fresh) => {
      const same = fresh.findIndex((each) => each.at === at);
      return same >= 0 ? same : Math.max(0, Math.min(index, fresh.length - 1));
    }, false);

  return { step, sign, refresh };
}
