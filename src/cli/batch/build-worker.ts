/** What a thread of the pool does: opens a workshop once, then builds one briefing after another. */
import type { Workshop } from '../../compile.ts';
import { openWorkshop } from '../../project/open-workshop.ts';
import { buildBriefing } from './build-briefing.ts';
import type { Order, Report } from './order.ts';

let workshop: Workshop | undefined;

/** Says that the thread has come to work. */
export const greet = (): boolean => true;

/** The form that the pool asks for: a module's function `work`. */
export function work(order: Order): Promise<Report> {
  workshop ??= openWorkshop(order.folder);
  return buildBriefing(order, { workshop });
}
