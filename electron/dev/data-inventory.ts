/**
 * The data-protection inventory as Markdown, in French: `resources/docs/inventaire-donnees.md` must equal it, and a test says so.
 *
 * What can be read from the program is read from it: services and fields, retention, columns of the base, facts of register, audit chain and log. Each of
 * those lists is met by a record typed with its names, so that a new column, kind or event without its words does not compile.
 */
import { AUDIT_EVENTS, type FactKind } from '../../shared/audit/catalogue.ts';
import type { Condition } from '../../shared/flow/condition.ts';
import type { Field, ServiceDefinition, ServiceWords } from '../../shared/flow/definition.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../shared/register/kinds.ts';
import { SERVICES } from '../../shared/services/index.ts';
import { CHAIN, COLUMNS, FACTS, KINDS, LOG, REGIMES, REGISTER } from './data-inventory-words.ts';

/** Values of a condition that are written out. */
const MOST_VALUES = 5;

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function conditionInWords(condition: Condition, service: ServiceDefinition): string {
  if ('all' in condition) return condition.all.map((part) => conditionInWords(part, service)).join(' et ');
  if ('any' in condition) return condition.any.map((part) => conditionInWords(part, service)).join(' ou ');
  if ('not' in condition) return `sauf si ${conditionInWords(condition.not, service)}`;
  if ('filled' in condition) return `\`${condition.field}\` ${condition.filled ? 'rempli' : 'vide'}`;
  return `\`${condition.field}\` : ${valuesInWords(condition.field, condition.is, service)}`;
}

/** Values as people read them; a long list is counted, since the definition holds it. */
function valuesInWords(id: string, values: readonly string[], service: ServiceDefinition): string {
  if (values.length > MOST_VALUES) return `une de ${values.length} réponses`;
  const fields = service.steps.flatMap((step) => step.fields);
  const all = fields.flatMap((field) => (field.kind === 'items' ? Object.values(field.types).flat() : [field]));
  const set = all.flatMap((field) => (field.id === id && 'optionSet' in field ? [field.optionSet] : [])).at(0);
  const words: Readonly<Record<string, string>> = { yes: 'oui', no: 'non', unknown: 'ne sait pas', ...service.words.fr.options[set ?? ''] };
  return values.map((value) => words[value] ?? value).join(' / ');
}

function fieldRow(field: Field, path: string, inherited: string, service: ServiceDefinition, words: ServiceWords): readonly string[] {
  const own = field.when === undefined ? '' : conditionInWords(field.when, service);
  return [
    `\`${path}\``,
    words.fields[field.id]?.label ?? field.id,
    field.guarded === true
      ? `${KINDS[field.kind]} (ouvre une porte : donné seulement à un agent qui le demande, et noté)`
      : KINDS[field.kind],
    field.required === true ? 'oui' : 'non',
    [inherited, own].filter((text) => text !== '').join(' et ') || 'toujours',
    field.personal === true ? 'oui' : '–',
  ];
}

function serviceSection(service: ServiceDefinition): readonly string[] {
  const words = service.words.fr;
  const rows = service.steps.flatMap((step) => {
    const asked = step.when === undefined ? '' : conditionInWords(step.when, service);
    return step.fields.flatMap((field) => [
      fieldRow(field, field.id, asked, service, words),
      ...(field.kind === 'items'
        ? Object.entries(field.types).flatMap(([type, parts]) =>
            parts.map((part) =>
              fieldRow(part, `${field.id} › ${type} › ${part.id}`, `fiche « ${words.items[field.id]?.[type] ?? type} »`, service, words),
            ),
          )
        : []),
    ]);
  });
  return [
    `## Service « ${words.title} » (\`${service.id}\`, version ${service.version})`,
    '',
    `- **Régime** : ${REGIMES[service.regime]}.`,
    `- **Finalité** : ${words.before.is} ${words.before.isNot}`,
    `- **Conservation** : ${service.retentionDays} jours au plus après ${service.keptFrom === undefined ? 'la réception' : 'le dernier jour demandé (ou la réception, si elle est plus tardive)'}, moins si la configuration le dit, ou plus tôt si le chef du point d’accueil efface${service.handOver === true ? ' ; remise à son destinataire, elle est effacée le lendemain' : ''}. Source : ${service.retentionSource}.`,
    `- **Destinataires** : les agents inscrits sur la borne (rôles chef et gendarme), qui lisent, impriment et exportent ; un technicien ne lit aucun dépôt ; toute lecture est notée au journal. La borne n’envoie rien sur un réseau.${service.handOver === true ? ' Puis le destinataire réglé pour cette démarche, par un fichier que lui seul ouvre.' : ''}`,
    '- **Rangement** : réponses scellées à la clé publique de l’unité et à la clé publique de secours, dans la base chiffrée. En mode `slip`, rien n’est écrit.',
    '',
    'Information donnée avant le premier champ :',
    '',
    ...words.notices.map((notice) => `> ${notice}\n>`),
    '',
    'Déclarations à cocher avant le dépôt :',
    '',
    ...service.consents.map((consent) => `> ${words.warnings[consent] ?? consent}\n>`),
    '',
    'Les réponses d’un même dépôt se rapportent à une personne : toutes sont à traiter comme des données personnelles. La colonne « identité » marque ceux que la définition désigne comme directement identifiants.',
    '',
    ...table(['champ', 'question', 'sorte', 'obligatoire', 'posée', 'identité'], rows),
  ];
}

/** The whole document, not yet laid out by the formatter. */
export function dataInventory(): string {
  const services: readonly ServiceDefinition[] = Object.values(SERVICES);
  const events: readonly (readonly [string, { readonly facts: Readonly<Record<string, FactKind>> }])[] = Object.entries(AUDIT_EVENTS);
  const factsUsed = (kinds: Readonly<Record<string, FactKind>>): string =>
    Object.entries(kinds)
      .map(([name, kind]) => `\`${name}\` (${FACTS[kind]})`)
      .join(', ') || 'aucun';
  const register: readonly (readonly [RegisterKind, Readonly<Record<string, FactKind>>])[] = [
    ['deposit.made', REGISTER_KINDS['deposit.made'].facts],
    ['deposit.changed', REGISTER_KINDS['deposit.changed'].facts],
    ['gendarme.called', REGISTER_KINDS['gendarme.called'].facts],
    ['gendarme.answered', REGISTER_KINDS['gendarme.answered'].facts],
    ['visit.ended', REGISTER_KINDS['visit.ended'].facts],
    ['form.ended', REGISTER_KINDS['form.ended'].facts],
    ['rating.given', REGISTER_KINDS['rating.given'].facts],
    ['print.failed', REGISTER_KINDS['print.failed'].facts],
  ];
  return [
    '# Inventaire des données',
    '',
    'Ce document est produit par `npm run documents` à partir des définitions du programme ; un test échoue quand il n’est plus à jour. Il décrit ce que le programme fait. La base légale, l’analyse d’impact et la durée retenue pour le journal et le registre appartiennent au responsable du traitement et ne sont pas dans le programme.',
    '',
    ...services.flatMap(serviceSection),
    '## Orientation (« Que vous arrive-t-il ? »)',
    '',
    'Les réponses restent dans la mémoire de l’écran pendant la visite. Rien n’est envoyé, écrit ou compté.',
    '',
    '## Ce que la base garde à côté des réponses scellées',
    '',
    'La base est un fichier chiffré (`borne-pusey.db`). Ce qui suit s’y lit avec la clé de la base, donc sur une borne volée entière quand la source de la clé est faible (`menaces.md`). Chaque ligne porte en plus un sceau (`mac`, ou `hash` pour le journal), et chaque table un compte scellé.',
    '',
    ...Object.entries(COLUMNS).flatMap(([name, { says, columns }]) => [
      `### Table \`${name}\``,
      '',
      says,
      '',
      ...table(
        ['colonne', 'contenu'],
        Object.entries(columns).map(([column, text]) => [`\`${column}\``, text]),
      ),
    ]),
    '### Journal (`audit`)',
    '',
    'Ajouté seulement ; chaque ligne scelle la précédente. Aucun fait ne peut contenir un nom ni un texte libre. Aucune durée d’effacement n’est programmée.',
    '',
    ...table(
      ['colonne', 'contenu'],
      Object.entries(CHAIN).map(([column, text]) => [`\`${column}\``, text]),
    ),
    'Événements et leurs faits (phrases en anglais dans `audit-events.md`) :',
    '',
    ...table(
      ['événement', 'faits'],
      events.map(([event, rule]) => [`\`${event}\``, factsUsed(rule.facts)]),
    ),
    '### Registre (`register_event`)',
    '',
    'Aucune durée d’effacement n’est programmée.',
    '',
    ...table(
      ['sorte', 'dit que', 'faits'],
      register.map(([kind, facts]) => [`\`${kind}\``, REGISTER[kind], factsUsed(facts)]),
    ),
    '## Ce que le témoin de la base contient',
    '',
    'Un petit fichier à côté de la base (`borne-pusey.witness`) : le numéro et l’empreinte de la dernière ligne du journal, l’instant de l’écriture, un sceau. Aucune donnée d’une personne. Un témoin qui ne convient pas est gardé sous un autre nom (`.aside-…`).',
    '',
    '## Ce que le fichier technique `borne.log` contient',
    '',
    'Lignes datées, en clair, 4 Mo au plus (le fichier courant et trois anciens). Les événements sont une liste fermée ; tout texte passe par un filtre qui masque ce qui est cité, adresses, numéros et chemins. Les mêmes lignes vont au journal du système s’il recueille la sortie d’erreur.',
    '',
    ...table(
      ['événement', 'contenu'],
      Object.entries(LOG).map(([event, text]) => [`\`${event}\``, text]),
    ),
    '## Ce qui peut sortir de la borne',
    '',
    ...table(
      ['quoi', 'contenu', 'effacement'],
      [
        [
          'Reçu imprimé',
          'référence, date, rendez-vous, ce qu’il faut apporter (la liste dépend des réponses) ; pour une surveillance, ses dates et son code secret ; pas de nom, aucune autre réponse',
          'document retiré de la file d’impression après la sortie ou à la fin de la visite',
        ],
        [
          'Codes QR du reçu',
          'référence, dates, rendez-vous ; pour une surveillance, son code secret ; sur le téléphone du visiteur',
          'ne dépend plus de la borne',
        ],
        ['Feuillet du mode `slip`', '**toutes les réponses**, imprimées ou en codes QR', 'ne dépend plus de la borne, qui n’en garde rien'],
        [
          'Copie en français imprimée par un agent',
          '**toutes les réponses**',
          'document retiré de la file d’impression après la sortie ; le papier est à détruire par l’unité',
        ],
        [
          'Fiche de patrouille imprimée par un agent',
          'les réponses utiles à une patrouille ; **les codes d’accès seulement si l’agent les demande**, et c’est noté au journal',
          'document retiré de la file d’impression après la sortie ; le papier est à détruire par l’unité',
        ],
        [
          'Surveillance remise à une autre unité (`.age`)',
          'les réponses et leurs changements, scellés à la clé publique de cette unité',
          '**non effacé par la borne** : l’unité qui reçoit l’efface à l’échéance',
        ],
        [
          'Demandes remises à un destinataire (`.age`)',
          'les réponses en français, scellées à la clé publique de ce destinataire',
          '**non effacé par la borne** : le destinataire l’efface après y avoir répondu',
        ],
        ['Fichier exporté `.age`', 'les réponses, scellées', '**non effacé par la borne** : l’unité l’efface elle-même à l’échéance'],
        [
          'Clé de secours, si le chef l’imprime au premier démarrage',
          'la clé qui ouvre les fichiers exportés',
          'document retiré de la file d’impression après la sortie ; le papier est à garder dans un coffre',
        ],
        [
          'Sceau du journal imprimé par un agent',
          'des comptes et l’empreinte du journal ; aucune donnée d’une personne',
          'document retiré de la file d’impression après la sortie',
        ],
        [
          'Copies de sauvegarde faites par le système',
          'la base chiffrée',
          'non connues de la borne : leur durée doit suivre celle des dépôts',
        ],
      ],
    ),
    '## Ce qui n’est ni demandé ni gardé',
    '',
    'Ni photographie, ni son, ni empreinte, ni position, ni adresse de réseau, ni mesure d’audience, ni frappe de touche. Aucune question ne porte sur l’origine, la religion ou les opinions. La question facultative sur les besoins d’accueil (`specialNeeds`) peut révéler un handicap, et un récit libre peut contenir n’importe quoi ; l’écran demande de ne rien écrire sur la santé, la religion ou les opinions d’autres personnes. Les réglages d’accessibilité et la langue ne sont gardés que pour être comptés, sans lien avec un dépôt ni avec une personne (registre, `visit.ended`) ; la langue d’un dépôt est gardée avec lui.',
    '',
  ].join('\n');
}
