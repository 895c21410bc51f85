import { describe, expect, it } from 'vitest';
import { configSchema } from '../../../shared/config/schema.ts';
import { issueInWords } from '../../../shared/config/issue-words.ts';

/** A public key whose private part was thrown away. */
const KEY = 'age18l6zlpgw974rmrxylv8qg3yx7r6yvvmzwfmp2wzffq2anx5d25pssaxmwl';

function faultsOf(addressees: unknown): readonly string[] {
  const parsed = configSchema.safeParse({ addressees });
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issueInWords(issue)}`);
}

describe('addressees', () => {
  it('are none by default, and may lack a key', () => {
    expect(configSchema.parse({}).addressees).toEqual([]);
    expect(configSchema.parse({ addressees: [{ id: 'centre', name: 'Centre' }] }).addressees).toEqual([
      { id: 'centre', name: 'Centre', recipient: null, services: [] },
    ]);
  });

  it('have a name of their own and a key without a mistake', () => {
    expect(faultsOf([{ id: 'centre', name: 'Centre', recipient: KEY, services: ['recruitmentContact'] }])).toEqual([]);
    expect(faultsOf([{ id: 'centre', name: 'Centre', recipient: KEY.replace('mwl', 'nwl') }])).toEqual(
      ['0.recipient: Valeur incorrecte'].map((fault) => `addressees.${fault}`),
    );
    expect(
      faultsOf([
        { id: 'centre', name: 'Centre' },
        { id: 'centre', name: 'Autre' },
      ]),
    ).toEqual(['addressees.1.id: Ce destinataire est déjà dans la liste']);
  });

  it('receive requests only, and each request goes to one of them', () => {
    expect(faultsOf([{ id: 'centre', name: 'Centre', services: ['preComplaint'] }])).toEqual([
      'addressees.0.services.0: Cette démarche ne se remet à personne',
    ]);
    expect(
      faultsOf([
        { id: 'centre', name: 'Centre', services: ['recruitmentContact'] },
        { id: 'autre', name: 'Autre', services: ['safetyAdvice', 'recruitmentContact'] },
      ]),
    ).toEqual(['addressees.1.services.1: Cette démarche a déjà un destinataire']);
    expect(faultsOf([{ id: 'centre', name: 'Centre', services: ['safetyAdvice', 'safetyAdvice'] }])).toEqual([
      'addressees.0.services.1: Cette démarche a déjà un destinataire',
    ]);
  });
});
