/** The rules of hosts, with names drawn at random: nothing that only looks like an allowed host passes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allows, allowsHost, hostRule } from '../../../shared/sites/host-rule.ts';

const RULES = ['exemple.gouv.fr', '*.demarches.exemple.gouv.fr', 'www.service.example/dossier/'];

const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'));

describe('the rules of hosts', () => {
  it('let in the host itself, hosts below a star, and a path that begins as it should', () => {
    expect(allows(RULES, { host: 'exemple.gouv.fr', path: '/a' })).toBe(true);
    expect(allows(RULES, { host: 'demarches.exemple.gouv.fr', path: '/' })).toBe(true);
    expect(allows(RULES, { host: 'a.b.demarches.exemple.gouv.fr', path: '/' })).toBe(true);
    expect(allows(RULES, { host: 'www.service.example', path: '/dossier/1' })).toBe(true);
    expect(allows(RULES, { host: 'www.service.example', path: '/autre' })).toBe(false);
    expect(allowsHost(RULES, 'www.service.example')).toBe(true);
    expect(allows([], { host: 'exemple.gouv.fr', path: '/' })).toBe(false);
  });

  it.each([
    'evil-exemple.gouv.fr.attacker.example',
    'exemple.gouv.fr.attacker.example',
    'evil-exemple.gouv.fr',
    'evilexemple.gouv.fr',
    'exemplegouv.fr',
    'sous.exemple.gouv.fr',
    'evil-demarches.exemple.gouv.fr',
    'demarches.exemple.gouv.fr.',
    'gouv.fr',
    'fr',
    '',
    'EXEMPLE.gouv.fr',
    'exemple.gouv.fr:8443',
    'exemple.gouv.fr/.attacker.example',
    'exemple.gouv.fr%2e',
    'exemple.gouv.fr@attacker.example',
  ])('refuse %s', (host) => {
    expect(allowsHost(RULES, host)).toBe(false);
    expect(allows(RULES, { host, path: '/dossier/' })).toBe(false);
  });

  it('refuse every host that goes on after an allowed one, or runs into it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('exemple.gouv.fr', 'demarches.exemple.gouv.fr', 'www.service.example'),
        name,
        name,
        (host, before, after) => {
          for (const strange of [`${host}.${after}`, `${host}${after}`, `${before}-${host}`, `${before}${host}`]) {
            expect(allowsHost(RULES, strange)).toBe(false);
            expect(allows(RULES, { host: strange, path: '/dossier/' })).toBe(false);
          }
        },
      ),
    );
  });

  it('let a host in by its address exactly when they do by its name, whatever the path of a rule', () => {
    fc.assert(
      fc.property(name, (host) => {
        const byAddress = allows(RULES, { host, path: '/dossier/' });
        expect(allowsHost(RULES, host)).toBe(byAddress);
      }),
    );
  });

  it('are no endings, no numbers and nothing but names', () => {
    for (const rule of [
      '*.fr',
      '*',
      'fr',
      'localhost',
      '10.0.0.1',
      '[::1]',
      'a..fr',
      '-a.fr',
      'a.fr:443',
      'https://a.fr',
      'a.fr/b?c',
      'A.fr',
      'a.fr/b#c',
      ' a.fr',
    ])
      expect(hostRule.safeParse(rule).success, rule).toBe(false);
    for (const rule of ['a.fr', '*.a.fr', 'a-b.c.gouv.fr', 'a.fr/', 'a.fr/b/c']) expect(hostRule.safeParse(rule).success, rule).toBe(true);
  });
});
