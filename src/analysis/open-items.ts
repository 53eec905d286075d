/** What is still asked and watched for: an answered question is open no longer, and an indicator that came true is an event. */
import type { Briefing } from '../briefing/briefing.ts';

export const openQuestions = ({ questions }: Briefing): Briefing['questions'] =>
  questions.filter(({ answered }) => answered === null);

export const openIndicators = ({ indicators }: Briefing): Briefing['indicators'] =>
  indicators.filter(({ came_true }) => came_true === null);
