/** What a thread of the pool does: opens a workshop, then builds one briefing after another. */
import { workerData } from 'node:worker_threads';
import { openWorkshop } from '../../project/open-workshop.ts';
import { buildBriefing } from './build-briefing.ts';
import type { Order, Report } from './order.ts';

const workshop = openWorkshop(workerData);

/** Says that the thread has come to work. */
export const greet = (): boolean => true;

/** The form that the pool asks for: a module's function `work`. */
export const work = (order: Order): Promise<Report> => buildBriefing(order, { workshop });
