/** Screens that watches share. Behind a ticked card of `more` the question that gave it its name must be answered, so that coming back from the review leads to it. */
import type { Condition } from '../flow/condition.ts';
import type { Step } from '../flow/definition.ts';
import {
  accessCode,
  allowedIn,
  animalNote,
  keyPlace,
  monitoringFirm,
  monitoringPhone,
  normalSigns,
  otherPeople,
  protections,
  remarks,
  vehicles,
} from './fields.ts';

/** The answer to `field` is one of these values. */
export const is = (field: string, ...values: readonly string[]): Condition => ({ field, is: values });

/** One of these cards was ticked. */
export const ticked = (...cards: readonly string[]): Condition => is('more', ...cards);

export const protectionStep: Step = {
  id: 'protections',
  when: ticked('protections', 'signs'),
  fields: [
    { ...protections, required: true, when: ticked('protections') },
    monitoringFirm,
    monitoringPhone,
    { ...normalSigns, required: true, when: ticked('signs') },
    animalNote,
  ],
};

export const accessStep: Step = {
  id: 'access',
  when: ticked('code', 'key'),
  fields: [
    { ...accessCode, required: true, when: ticked('code') },
    { ...keyPlace, required: true, when: ticked('key') },
  ],
};

export const peopleStep: Step = { id: 'otherPeople', when: ticked('people'), fields: [{ ...otherPeople, required: true }] };

export const allowedStep: Step = { id: 'allowedIn', when: ticked('allowed'), fields: [{ ...allowedIn, required: true }] };

export const vehiclesStep: Step = { id: 'vehicles', when: ticked('vehicles'), fields: [{ ...vehicles, required: true }] };

export const remarksStep: Step = { id: 'remarks', when: ticked('remarks'), fields: [{ ...remarks, required: true }] };
