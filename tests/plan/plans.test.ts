/** What plans look like for some invented people. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue, Kind, Provision } from '../../src/core/catalogue/catalogue.ts';
import type { Answers } from '../../src/core/matching/answers.ts';
import { matchAll } from '../../src/core/matching/match.ts';
import type { StepPurpose } from '../../src/core/plan/plan.ts';
import { stepPurposes } from '../../src/core/plan/plan.ts';
import { planOf } from '../../src/core/plan/planOf.ts';
import { compiled, lancashire } from '../support/areas.ts';
import { aCatalogue, aProvision } from '../support/catalogues.ts';

const today = '2026-03-03';
let county: Catalogue;

beforeAll(async () => {
  county = await compiled(lancashire);
});

const planFor = (answers: Answers, catalogue = county) =>
  planOf(catalogue, matchAll(catalogue, answers, today), answers, today);
const purposes = (answers: Answers, catalogue = county) => planFor(answers, catalogue).steps.map((s) => s.purpose);
const ids = (answers: Answers, catalogue = county) =>
  planFor(answers, catalogue).steps.map(({ match }) => match.provision.id);

/** A catalogue in which everything is free to all and meets the need "trade", but for what is said. */
const made = (...provisions: (Partial<Provision> & { id: string })[]) =>
  aCatalogue({
    provisions: provisions.map((said) => aProvision({ needs: ['trade'], providers: [said.id], ...said })),
    needs: [
      { id: 'trade', words: '', impliedBy: [] },
      { id: 'machine', words: '', impliedBy: [{ fact: 'device', value: 'none' }] },
    ],
    stages: ['early', 'late'].map((id) => ({ id, words: id, about: '' })),
  });

describe('the county', () => {
  it('lays a device, data and first steps before the bootcamp that needs them', () => {
    const answers: Answers = {
      needs: ['better-work'],
      interests: ['coding-software'],
      device: 'phone',
      internet: 'limited',
      digital: 'foundation',
      age: { from: 29, to: 29 },
    };
    expect(purposes(answers)).toEqual(['device', 'data', 'digital', 'advice', 'course', 'bootcamp']);
  });

  it('lays English, then maths, before work', () => {
    const answers: Answers = { needs: ['find-work', 'esol'], esol: 'beginner', maths: 'below-level-2' };
    const all = purposes(answers);
    expect(all.slice(0, 3)).toEqual(['esol', 'english-maths', 'advice']);
    expect(all.at(-1)).toBe('work');
  });

  it('gives who wants a laptop a laptop, and others to choose from', () => {
    const { steps } = planFor({ needs: ['device'] });
    expect(steps.map(({ purpose }) => purpose)).toEqual(['device']);
    expect(steps[0]?.instead).toHaveLength(3);
  });

  it('starts with somebody to talk to where little was told', () => {
    const { steps } = planFor({ age: { from: 30, to: 30 } });
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps.length).toBeLessThanOrEqual(3);
    expect(steps[0]).toMatchObject({ purpose: 'advice' });
    expect(steps[0]?.match.provision.needs).toContain('careers-advice');
    expect(new Set(steps.map(({ match }) => match.provision.kind)).size).toBe(steps.length);
  });

  it('has a step for each need that was told', () => {
    const needs = ['redundancy', 'start-business', 'costs'];
    const { steps } = planFor({ needs, work: ['at-risk'], age: { from: 52, to: 52 } });
    for (const need of needs) expect(steps.some(({ match }) => match.provision.needs.includes(need))).toBe(true);
    expect(steps.at(-1)).toMatchObject({ purpose: 'costs' });
  });

  it('has nothing for firms unless somebody asks for a firm, and then no laptop for them', () => {
    for (const { match } of planFor({ needs: county.needs.map(({ id }) => id).filter((id) => id !== 'employers') })
      .steps)
      expect(match.provision.forEmployers).toBe(false);
    const { steps } = planFor({ needs: ['employers'] });
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every(({ match }) => match.provision.forEmployers)).toBe(true);
    expect(steps.map(({ purpose }) => purpose)).not.toContain('device');
  });

  it('never fills with one provider, whoever asks', () => {
    for (const need of county.needs) {
      const leads = planFor({ needs: [need.id], device: 'none', digital: 'none', maths: 'below-level-2' }).steps.map(
        ({ match }) => match.provision.providers[0],
      );
      for (const lead of leads) expect(leads.filter((other) => other === lead).length).toBeLessThanOrEqual(2);
    }
    const wants = ['a', 'b', 'c'];
    const offers = wants.flatMap((need) => [
      { id: `big-${need}`, needs: [need], providers: ['big'], subjects: ['wood'], status: 'open' as const },
      { id: `small-${need}`, needs: [need] },
    ]);
    const needs = wants.map((id) => ({ id, words: id, impliedBy: [] }));
    const answers = { needs: wants, interests: ['wood'] };
    expect(ids(answers, { ...made(...offers), needs })).toEqual(['big-a', 'big-b', 'small-c']);
  });
});

describe('the order', () => {
  it('is that of the purposes, whatever the files say', () => {
    const byKind: Readonly<Record<Kind, StepPurpose>> = {
      'grant-funding': 'costs',
      'work-experience': 'work',
      'employability-programme': 'work',
      'apprenticeship-traineeship': 'work',
      bootcamp: 'bootcamp',
      course: 'course',
      'advice-guidance': 'advice',
      'drop-in': 'advice',
      'data-connectivity-scheme': 'data',
      'device-scheme': 'device',
    };
    for (const [kind, purpose] of Object.entries(byKind))
      expect(purposes({ needs: ['trade'] }, made({ id: 'x', kind: kind as Kind }))).toEqual([purpose]);
    const places = purposes({ needs: county.needs.map(({ id }) => id) }).map((p) => stepPurposes.indexOf(p));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('is that of the stages, then of the dates, among steps for the same', () => {
    const needs = ['a', 'b', 'c'].map((id) => ({ id, words: id, impliedBy: [] }));
    const base = made(
      { id: 'p1', needs: ['a'], stage: 'late' },
      { id: 'p2', needs: ['b'], stage: 'early', status: 'open', cost: 'free' },
      { id: 'p3', needs: ['c'], stage: 'early' },
    );
    const starts = { text: '2026-05-01', from: '2026-05-01', to: '2026-05-01' };
    const intakes = [{ id: 'i', provision: 'p3', starts, times: [], source: { text: '' } }];
    expect(ids({ needs: ['a', 'b', 'c'] }, { ...base, needs, intakes })).toEqual(['p3', 'p2', 'p1']);
  });

  it('sets what is required before, through others, but not what is done', () => {
    const catalogue = made(
      { id: 'goal', kind: 'device-scheme', requires: ['middle'] },
      { id: 'middle', needs: [], requires: ['first'] },
      { id: 'first', kind: 'grant-funding', needs: [] },
    );
    expect(ids({ needs: ['trade'] }, catalogue)).toEqual(['first', 'middle', 'goal']);
    expect(ids({ needs: ['trade'], has: ['first'] }, catalogue)).toEqual(['middle', 'goal']);
  });

  it('names what comes after, and the stage it leads to', () => {
    const catalogue = made(
      { id: 'goal', stage: 'early', leadsTo: ['beyond', 'gone'] },
      { id: 'beyond', needs: [], kind: 'bootcamp' },
      { id: 'gone', needs: [], kind: 'bootcamp', status: 'closed' },
      { id: 'above', needs: [], kind: 'work-experience', requires: ['goal'] },
    );
    const { next, nextStage } = planFor({ needs: ['trade'] }, catalogue);
    expect(next.map(({ provision }) => provision.id).sort()).toEqual(['above', 'beyond']);
    expect(nextStage).toBe('late');
  });

  it('takes what cannot be reached only where there is nothing else', () => {
    const barred = { id: 'barred', needs: [], status: 'closed' as const };
    const waits = { id: 'waits', requires: ['barred'] };
    expect(ids({ needs: ['trade'] }, made(barred, waits, { id: 'open' }))).toEqual(['open']);
    const [step] = planFor({ needs: ['trade'] }, made(barred, waits)).steps;
    expect(step).toMatchObject({ match: { provision: { id: 'waits' } }, after: ['barred'] });
  });
});

describe('foundations', () => {
  it('are known by the answers that show them, whatever an area calls its needs', () => {
    const loan = { id: 'loan', kind: 'device-scheme' as const, needs: ['machine'] };
    expect(purposes({ needs: ['trade'], device: 'none' }, made(loan, { id: 'class' }))).toEqual(['device', 'course']);
    expect(purposes({ needs: ['trade'], device: 'computer' }, made(loan, { id: 'class' }))).toEqual(['course']);
    expect(purposes({ needs: ['machine'] }, made(loan, { id: 'class' }))).toEqual(['device']);
  });

  it('are laid also where the area says nothing about which answers show a need', () => {
    const loan = { id: 'loan', kind: 'device-scheme' as const, needs: ['other'] };
    expect(purposes({ needs: ['trade'], device: 'phone' }, made(loan, { id: 'class' }))).toEqual(['device', 'course']);
  });

  it('are met by what is for them alone rather than by what also helps', () => {
    const hub = { id: 'hub', kind: 'advice-guidance' as const, needs: ['machine', 'trade'] };
    const loan = { id: 'loan', kind: 'device-scheme' as const, needs: ['machine'] };
    expect(ids({ needs: ['machine'] }, made(hub, loan))).toEqual(['loan']);
    expect(ids({ needs: ['machine'] }, made(hub))).toEqual(['hub']);
  });
});
