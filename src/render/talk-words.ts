/** The words that stand beside the slides of a talk, in the language of the deck. */
import type { Memory } from '../foundation/memory/memory.ts';
import { fillLabel, type Labels, type LabelValues } from './labels.ts';

/** A language file without one of them prints nothing there. From an hour on, times are told without seconds. */
export function talkWords(labels: Labels, minutes: number, memory: Memory) {
  const say = (key: string, values: LabelValues = {}): string => fillLabel(labels, key, memory, values)?.text ?? '';
  const time = (seconds: number): string => {
    const whole = Math.floor(seconds / 60);
    if (whole >= 60) return sayHours(Math.round(seconds / 60));
    if (whole === 0) return say('talk.seconds', { n: seconds });
    if (seconds % 60 === 0) return say('talk.minutes', { n: whole });
    return say('talk.minutesSeconds', { minutes: whole, seconds: seconds % 60 });
  };
  const sayHours = (all: number): string => {
    const [hours, minutes] = [Math.floor(all / 60), all % 60];
    return minutes === 0 ? say('talk.hours', { n: hours }) : say('talk.hoursMinutes', { hours, minutes });
  };
  return {
    main: say('talk.main', { n: minutes }),
    annex: say('talk.annex'),
    inAnnex: (topic: string) => say('talk.inAnnex', { topic }),
    about: (seconds: number) => say('talk.about', { time: time(seconds) }),
    whole: (slides: number, seconds: number) => say('talk.whole', { slides, minutes, time: time(seconds) }),
  };
}
