/** Briefings one after another in this process. */
import { openWorkshop } from '../../project/open-workshop.ts';
import type { DiskCalls } from '../write-whole.ts';
import { buildBriefing } from './build-briefing.ts';
import type { Order, Report } from './order.ts';

export interface HereOptions {
  readonly folder: string;
  readonly calls?: DiskCalls;
  readonly report: (report: Report) => void;
}

export async function buildHere(orders: Iterable<Order>, { folder, calls, report }: HereOptions): Promise<void> {
  const workshop = openWorkshop(folder);
  for (const order of orders) report(await buildBriefing(order, { workshop, ...(calls ? { calls } : {}) }));
}
