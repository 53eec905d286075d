/** The forms of chart that there are, by their `kind` in the markup. */
import { bars } from './bars/bars.ts';
import type { ChartForm } from './drawing.ts';
import type { FormOfChart } from './form.ts';
import { ring } from './ring/ring.ts';
import { scatter } from './scatter/scatter.ts';
import { steps } from './steps/steps.ts';
import { trend } from './trend/trend.ts';

export const forms: Readonly<Record<ChartForm, FormOfChart>> = {
  ranges: bars,
  bars,
  columns: bars,
  stacked: bars,
  steps,
  line: { ...trend, plural: 'lines' },
  area: { ...trend, plural: 'areas' },
  doughnut: ring,
  scatter,
};
