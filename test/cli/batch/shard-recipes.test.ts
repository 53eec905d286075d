/** The recipes for many machines: they hand over what `--shard auto` reads, and their tasks share the work. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Environment, parseShard, shardVariables } from '../../../src/cli/batch/parse-shard.ts';
import { recipeFile, recipes } from '../../support/shard-recipes.ts';

const four = [0, 1, 2, 3];
const parts = (envs: readonly Environment[]) =>
  envs.map((env) => parseShard('auto', env)).map(({ index, count }) => `${index}/${count}`);
const allParts = ['1/4', '2/4', '3/4', '4/4'];

describe('a recipe', () => {
  it.each(Object.entries(recipes()))('for %s calls for the part of its task', (_, recipe) =>
    expect(recipe).toMatch(/briefdeck(?:, | )build(?:, | )--shard(?:, | )auto/u),
  );

  it('stands there for each engine', () =>
    expect(Object.keys(recipes())).toEqual(['Slurm', 'Kubernetes', 'GitLab', 'CircleCI', 'GitHub Actions']));

  it('names no variable that is not read', () => {
    const named =
      readFileSync(recipeFile, 'utf8').match(/\b(?:BRIEFDECK_SHARD|SLURM_|CI_NODE|CIRCLE_NODE|JOB_COMPLETION)\w*/gu) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !shardVariables.includes(name))).toEqual([]);
  });

  it('for Kubernetes says how many parts there are', () => {
    const { spec } = parse(recipes().Kubernetes ?? '');
    expect([spec.completionMode, spec.completions]).toEqual(['Indexed', 4]);
    const [{ env }] = spec.template.spec.containers;
    const given = Object.fromEntries(env.map((each: { name: string; value: unknown }) => [each.name, each.value]));
    expect(given).toEqual({ BRIEFDECK_SHARDS: String(spec.completions) });
    expect(parts(four.map((index) => ({ ...given, JOB_COMPLETION_INDEX: `${index}` })))).toEqual(allParts);
    const [{ name: volume }] = spec.template.spec.volumes;
    expect(spec.template.spec.containers[0].volumeMounts[0].name).toBe(volume);
  });

  it('for GitLab runs four at once', () => {
    const { decks } = parse(recipes().GitLab ?? '');
    const of = (index: number) => ({ CI_NODE_INDEX: `${index + 1}`, CI_NODE_TOTAL: `${decks.parallel}` });
    expect(parts(four.map(of))).toEqual(allParts);
  });

  it('for CircleCI runs four at once', () => {
    const { jobs, workflows } = parse(recipes().CircleCI ?? '');
    expect(workflows.decks.jobs).toEqual(Object.keys(jobs));
    const of = (index: number) => ({ CIRCLE_NODE_INDEX: `${index}`, CIRCLE_NODE_TOTAL: `${jobs.decks.parallelism}` });
    expect(parts(four.map(of))).toEqual(allParts);
  });

  it('for GitHub Actions hands over the place in the matrix', () => {
    const { decks } = parse(recipes()['GitHub Actions'] ?? '').jobs;
    const total = decks.strategy.matrix.part.length;
    const fill = (text: string, index: number) =>
      text.replace(/^\$\{\{ strategy\.job-index \}\}$/u, `${index}`).replace(/^\$\{\{ strategy\.job-total \}\}$/u, `${total}`);
    const of = (index: number) =>
      Object.fromEntries(Object.entries<string>(decks.env).map(([name, value]) => [name, fill(value, index)]));
    expect(parts(four.map(of))).toEqual(allParts);
  });
});
