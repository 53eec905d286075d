/**
 * How long `check` takes on a large briefing, stage by stage, and how that grows with its size.
 * `npm run bench check`; answers 1 where 2,000 claims take a second or more.
 */
import { analyze } from '../../src/analysis/analyze.ts';
import { locate, parseBriefing } from '../../src/briefing/parse-briefing.ts';
import { validateBriefing } from '../../src/briefing/validate-briefing.ts';
import { checkTradecraft } from '../support/check-tradecraft.ts';
import { largeBriefing } from './large-briefing.ts';

const stages = ['parse', 'validate', 'analyze', 'rules'] as const;
type Times = Record<(typeof stages)[number], number>;

const limit = 1000;
const rounds = 8;

/** One check in a process that has done others before, as an editor's would be; `findings` so that nothing is optimised away. */
function checkOnce(text: string): { readonly times: Times; readonly findings: number } {
  const clock = [performance.now()];
  const tick = <T>(value: T): T => {
    clock.push(performance.now());
    return value;
  };
  const document = tick(parseBriefing(text, 'large.yaml')).value;
  if (!document) throw new Error('the generated briefing does not parse');
  const { value: briefing, diagnostics } = tick(validateBriefing(document));
  if (!briefing) throw new Error(diagnostics.map(({ message, span }) => `${span?.line}: ${message}`).join('\n'));
  const analysis = tick(analyze(briefing)).value;
  if (!analysis) throw new Error('the generated briefing has no analysis');
  const found = tick(checkTradecraft({ briefing, analysis }, locate(document)));
  const times = Object.fromEntries(stages.map((stage, index) => [stage, (clock[index + 1] ?? 0) - (clock[index] ?? 0)]));
  return { times: times as Times, findings: found.length };
}

const total = (times: Times): number => stages.reduce((sum, stage) => sum + times[stage], 0);
const cells = (values: readonly (string | number)[]): string => values.map((value) => String(value).padStart(10)).join('');
const whole = (milliseconds: number): string => milliseconds.toFixed(0);

function measure(claims: number): Times {
  const text = largeBriefing(claims);
  const first = checkOnce(text);
  const runs = [first, ...Array.from({ length: rounds - 1 }, () => checkOnce(text))];
  // The fastest: what the work costs. The rest is waiting for other programs on the machine.
  const best = runs.map(({ times }) => times).reduce((least, times) => (total(times) < total(least) ? times : least));
  console.log(
    cells([claims, ...stages.map((stage) => whole(best[stage])), whole(total(best)), whole(total(first.times)), first.findings]),
  );
  return best;
}

console.log(`check of a generated briefing: milliseconds, fastest of ${rounds}, and cold, the first run`);
console.log(cells(['claims', ...stages, 'total', 'cold', 'findings']));
// The large one first, so that its first run finds nothing warm.
const large = measure(2000);
const small = measure(500);
const share = total(large) / limit;
console.log(`2,000 claims: ${(share * 100).toFixed(0)} % of the limit of ${limit} ms`);
console.log(`four times the claims take ${(total(large) / total(small)).toFixed(1)} times as long`);
if (share >= 1) process.exitCode = 1;
