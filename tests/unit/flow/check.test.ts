import { describe, expect, it } from 'vitest';
import { askedAnswers, checkAnswers, checkStep } from '../../../shared/flow/check.ts';
import { stepById } from '../../../shared/flow/reducer.ts';
import { CLOCK, SAMPLE } from './sample.ts';

describe('the check of a whole deposit', () => {
  it('accepts complete answers and accepts its own output unchanged', () => {
    const checked = checkAnswers(SAMPLE, { role: 'self', story: '  On m’a pris mon sac  ' }, CLOCK);
    expect(checked).toEqual({ ok: true, answers: { role: 'self', story: 'On m’a pris mon sac' } });
    if (checked.ok) expect(checkAnswers(SAMPLE, checked.answers, CLOCK)).toEqual(checked);
  });

  it.each([
    ['a required answer that is absent', { role: 'self' }, { field: 'story', fault: 'required' }],
    [
      'an answer to a question that is not asked',
      { role: 'self', story: 'assez long', childName: 'Léa' },
      { field: 'childName', fault: 'notAsked' },
    ],
    ['an unknown field', { role: 'self', story: 'assez long', secret: 'x' }, { field: 'secret', fault: 'notAsked' }],
    ['an open door', { role: 'self', story: 'assez long', danger: 'yes' }, { field: 'what', fault: 'leavesForm' }],
    ['a broken rule across fields', { role: 'self', story: 'interdit' }, { field: 'story', fault: 'forbidden' }],
    ['an option that does not exist', { role: 'king', story: 'assez long' }, { field: 'role', fault: 'choiceUnknown' }],
  ])('refuses %s', (_name, answers, fault) => {
    const checked = checkAnswers(SAMPLE, answers, CLOCK);
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.faults).toContainEqual(fault);
  });

  it('names the card and the question inside a list', () => {
    const checked = checkAnswers(SAMPLE, { role: 'self', story: 'assez long', list: [{ type: 'phone', imei: '123' }] }, CLOCK);
    expect(checked.ok).toBe(false);
    if (!checked.ok) expect(checked.faults.map(({ field }) => field)).toContain('list.0.imei');
  });
});

describe('answers to questions that are asked', () => {
  it('drops what a changed mind left behind', () => {
    expect(askedAnswers(SAMPLE, { role: 'self', childName: 'Léa', story: 'assez long', danger: null })).toEqual({
      role: 'self',
      story: 'assez long',
    });
  });
});

describe('the check of one step', () => {
  it('speaks only of its own questions', () => {
    const checked = checkStep(SAMPLE, stepById(SAMPLE, 'who'), {}, CLOCK);
    expect(checked).toEqual({ ok: false, faults: [{ field: 'role', fault: 'required' }] });
  });
});
