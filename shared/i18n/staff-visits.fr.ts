/** What the terminal records of visits, calls and papers, in the words of staff mode. */
import type { PlainFacts } from '../audit/catalogue.ts';
import { PAPERS, PRINT_FAULTS, type PaperName, type PrintFault } from '../register/papers.ts';
import { FORM_OUTCOMES } from '../session/visit-trace.ts';
import { counted } from './counted.ts';
import { spanInWords } from './span.fr.ts';

const PAPER_NAMES: Readonly<Record<PaperName, string>> = {
  receipt: 'reçu',
  slip: 'feuillet du visiteur',
  fairCopy: 'copie en français',
  patrolSheet: 'fiche de patrouille',
  seal: 'sceau du journal',
  recoveryKey: 'clé de secours',
  figures: 'chiffres du mois',
  registerSheet: 'feuille du registre',
  page: 'page d’information',
};

const FAULTS: Readonly<Record<PrintFault, string>> = {
  page: 'la page n’a pas pu être faite',
  queue: 'la file d’impression l’a refusé',
  printer: 'l’imprimante ne l’a pas sorti',
  patience: 'l’imprimante n’a pas répondu à temps',
};

/** An answered call. */
export function answeredInWords(facts: PlainFacts): string {
  const wait = facts['waitMs'];
  const said = typeof wait === 'number' ? ` en ${spanInWords(wait)}` : '';
  return `Appel ${facts['confidential'] === true ? 'à l’écart ' : ''}répondu${said}.`;
}

/** A paper that did not come out. */
export function printFailedInWords(facts: PlainFacts): string {
  const paper = PAPERS.find((each) => each === facts['paper']);
  const cause = PRINT_FAULTS.find((each) => each === facts['cause']);
  const why = cause === undefined ? String(facts['cause'] ?? '') : FAULTS[cause];
  return `Impression manquée, ${paper === undefined ? String(facts['paper'] ?? '') : PAPER_NAMES[paper]}\u00A0: ${why}.`;
}

/** A form that was opened in a visit. */
export function formEndedInWords(facts: PlainFacts, service: string): string {
  const outcome = FORM_OUTCOMES.find((each) => each === facts['outcome']);
  return `Formulaire ${outcome === 'submitted' ? 'déposé' : 'laissé'}\u00A0: ${service}.`;
}

/** Visits that were counted together. */
export function countedInWords(count: number): string {
  return `Au registre, sans ordre\u00A0: ce que la borne compte de ${counted(count, 'visite finie', 'visites finies')}.`;
}
