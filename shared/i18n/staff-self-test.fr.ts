/** The words of the self-test: each step by its name, and what each cause means with its remedy. */
import type { SelfTestView } from '../diagnostics/run.ts';
import type { ANY_STEP, STEPS, StepName, Verdict } from '../diagnostics/steps.ts';

/** What a cause says, and what to do about it; null when there is nothing to do. */
export interface CauseWords {
  readonly says: string;
  readonly remedy: string | null;
}

const fine = (says: string): CauseWords => ({ says, remedy: null });
const maintainer = 'Prévenez la personne qui entretient la borne.';

const anyStep: Readonly<Record<Exclude<keyof typeof ANY_STEP, 'fine'>, CauseWords>> = {
  notTried: { says: 'Non essayé : une étape d’avant a échoué.', remedy: 'Réglez d’abord l’étape d’avant, puis relancez l’autotest.' },
  tooLong: { says: 'Sans réponse après une longue attente.', remedy: `Relancez l’autotest. Si cela recommence : ${lower(maintainer)}` },
  diskFull: {
    says: 'Le disque est plein : plus rien ne s’enregistre.',
    remedy:
      'N’effacez rien de la borne. Faites libérer de la place sur le disque, ou remplacer le disque, par la personne qui l’entretient.',
  },
  diskReadOnly: {
    says: 'Le disque refuse l’écriture : plus rien ne s’enregistre.',
    remedy: `Le disque est protégé ou s’est protégé après une erreur. ${maintainer} N’éteignez rien avant son avis.`,
  },
  diskFails: {
    says: 'Le disque ne répond pas comme il doit.',
    remedy: `Faites une sauvegarde si c’est encore possible. ${maintainer} Un disque qui flanche se remplace.`,
  },
  baseDamaged: {
    says: 'Ce qui est lu de la base n’est pas juste.',
    remedy: `${maintainer} N’éteignez rien, n’effacez rien : la dernière sauvegarde vérifiée permet de repartir.`,
  },
  crashed: { says: 'Erreur imprévue.', remedy: `Relancez l’autotest. Si cela recommence, redémarrez la borne. ${maintainer}` },
};

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

type StepWords<S extends StepName> = {
  readonly name: string;
  readonly causes: Readonly<Record<Extract<keyof (typeof STEPS)[S], string> | 'fine', CauseWords>>;
};

const steps: { readonly [S in StepName]: StepWords<S> } = {
  runtime: {
    name: 'Moteur de la borne',
    causes: {
      fine: fine('Le moteur convient au service.'),
      trial: {
        says: 'Ce moteur convient aux essais, pas au service du public.',
        remedy: 'Faites installer la version de service de la borne avant de l’ouvrir au public.',
      },
    },
  },
  key: {
    name: 'Clé de la base',
    causes: {
      fine: fine('La clé vient du système et n’est pas dans un fichier.'),
      inFile: {
        says: 'La clé est dans un fichier du même disque : qui vole le disque l’emporte aussi.',
        remedy: 'Faites mettre la clé dans le trousseau du système ou dans systemd (réglage « vault »).',
      },
      missing: {
        says: 'La clé de la base est introuvable : la base reste fermée.',
        remedy: `Ne créez pas de nouvelle clé, n’effacez rien. ${maintainer} Avec la clé de secours et une sauvegarde, la borne repart.`,
      },
      refused: {
        says: 'La clé de la base n’est pas sûre ou n’est pas celle de cette base : la base reste fermée.',
        remedy: `${maintainer} Le fichier technique « borne.log » dit la raison exacte.`,
      },
    },
  },
  clock: {
    name: 'Horloge',
    causes: {
      fine: fine('L’heure est juste, à l’heure de Paris.'),
      zone: {
        says: 'La machine n’est pas réglée sur l’heure de Paris. La borne compte quand même en heure de Paris.',
        remedy: 'Faites régler le fuseau horaire de la machine sur « Europe/Paris ».',
      },
      setBack: {
        says: 'L’horloge a reculé : elle est en retard sur une heure que la borne a déjà vue.',
        remedy: 'Remettez la machine à l’heure. Si l’heure présente est la bonne, le chef la confirme dans « Horloge », sur cette page.',
      },
    },
  },
  disk: {
    name: 'Disque',
    causes: {
      fine: fine('Il reste de la place ; un fichier a été écrit, relu et effacé.'),
      low: {
        says: 'Il reste moins de 1 Gio sur le disque.',
        remedy: 'Faites libérer de la place dans le mois. N’effacez aucun fichier de la borne.',
      },
      almostFull: {
        says: 'Le disque est presque plein : un dépôt ou une sauvegarde peut échouer d’un jour à l’autre.',
        remedy: 'Faites libérer de la place aujourd’hui. N’effacez aucun fichier de la borne.',
      },
    },
  },
  base: {
    name: 'Base',
    causes: {
      fine: fine('Un échantillon de chaque table porte ses sceaux.'),
      damaged: {
        says: 'La base a été altérée ou ne s’ouvre plus.',
        remedy: `${maintainer} N’éteignez rien, n’effacez rien : la dernière sauvegarde vérifiée permet de repartir.`,
      },
      fromFuture: {
        says: 'La base vient d’une version plus récente de la borne : elle reste fermée.',
        remedy: 'Faites remettre la version de la borne qui était en service.',
      },
    },
  },
  journal: {
    name: 'Journal',
    causes: {
      fine: fine('Les dernières lignes se suivent et le témoin les connaît.'),
      broken: {
        says: 'Une ligne récente du journal a été changée ou ôtée.',
        remedy: `La section « Journal » dit laquelle. ${maintainer} N’effacez rien.`,
      },
      rolledBack: {
        says: 'Une base plus ancienne, ou une autre, a été remise en place.',
        remedy: 'La section « Journal » dit depuis quand. Si c’était voulu, le chef imprime un nouveau sceau.',
      },
      witnessRefused: {
        says: 'Le témoin du journal ne peut pas être écrit.',
        remedy: `Une base ancienne remise en place ne se verrait pas. ${maintainer}`,
      },
    },
  },
  backup: {
    name: 'Sauvegarde',
    causes: {
      fine: fine('Une copie vérifiée de moins de trois jours existe.'),
      notConfigured: {
        says: 'Aucune sauvegarde n’est réglée : si la borne est perdue, les dépôts le sont aussi.',
        remedy: 'Faites régler un dossier de sauvegarde, de préférence sur une clé USB.',
      },
      notSetUp: { says: 'Le premier démarrage n’a pas été fait : rien à sauvegarder.', remedy: 'Faites le premier démarrage.' },
      sameDisk: {
        says: 'La copie est sur le même disque que la base.',
        remedy: 'Faites mettre les copies sur une clé USB ou un autre disque.',
      },
      lastFailed: {
        says: 'Le dernier essai de sauvegarde a échoué.',
        remedy: 'La carte « Sauvegarde » de cette page dit pourquoi. Réglez-le, puis sauvegardez maintenant.',
      },
      old: {
        says: 'Pas de sauvegarde vérifiée depuis trois jours ou plus.',
        remedy: 'Branchez la clé USB, puis touchez « Sauvegarder maintenant » sur cette page.',
      },
      damaged: {
        says: 'La dernière copie n’était pas juste et n’a pas été gardée.',
        remedy: `La base elle-même est peut-être abîmée. Gardez les copies plus anciennes. ${maintainer}`,
      },
    },
  },
  seal: {
    name: 'Dépôt d’essai scellé',
    causes: {
      fine: fine('Un dépôt inventé a été rempli, contrôlé et scellé pour les deux clés de l’unité.'),
      notSetUp: { says: 'Le premier démarrage n’a pas été fait : aucune clé pour sceller.', remedy: 'Faites le premier démarrage.' },
      noService: {
        says: 'Aucun service ne garde de dépôt sur cette borne.',
        remedy: 'C’est voulu si la borne ne fait qu’imprimer ; sinon, vérifiez les réglages des services.',
      },
      refused: {
        says: 'Le dépôt inventé a été refusé par les règles du service.',
        remedy: `Un visiteur serait refusé de même. ${maintainer}`,
      },
    },
  },
  readBack: {
    name: 'Dépôt d’essai relu',
    causes: {
      fine: fine('Écrit dans la base et sur le disque, relu octet pour octet, puis ôté.'),
      differs: {
        says: 'Ce qui est relu n’est pas ce qui a été écrit.',
        remedy: `N’acceptez plus de dépôt sur la borne. ${maintainer} Faites une sauvegarde et gardez les anciennes.`,
      },
    },
  },
  open: {
    name: 'Dépôt d’essai ouvert',
    causes: {
      fine: fine('Ouvert avec la clé de l’unité : le contenu est le bon.'),
      locked: fine('Non contrôlé : il faut la clé d’un gendarme. Lancez l’autotest depuis le mode service pour le contrôler aussi.'),
      differs: {
        says: 'Le dépôt d’essai ne s’ouvre pas avec la clé de l’unité.',
        remedy: `Les dépôts récents sont peut-être illisibles : ouvrez-en un pour voir. ${maintainer}`,
      },
    },
  },
  wipe: {
    name: 'Effacement d’une visite',
    causes: {
      fine: fine('Des traces d’essai ont été posées comme par une visite, effacées, puis cherchées en vain.'),
      traces: {
        says: 'Des traces d’essai restent après l’effacement.',
        remedy: `Fermez la borne au public et redémarrez-la. ${maintainer}`,
      },
    },
  },
  visits: {
    name: 'Dernière visite',
    causes: {
      fine: fine('La dernière visite a été effacée et contrôlée.'),
      none: fine('Aucune visite n’a encore eu lieu.'),
      notVerified: {
        says: 'L’effacement de la dernière visite n’a pas été prouvé ; la borne a redémarré pour cela.',
        remedy: `Relancez une visite et terminez-la. Si cela recommence, fermez la borne au public. ${maintainer}`,
      },
    },
  },
  printer: {
    name: 'Imprimante',
    causes: {
      fine: fine('L’imprimante est prête.'),
      none: {
        says: 'Aucune imprimante n’est réglée : les reçus sont donnés en QR code.',
        remedy: 'C’est voulu si la borne n’a pas d’imprimante ; sinon, vérifiez le réglage « printer ».',
      },
      stopped: {
        says: 'L’imprimante est arrêtée.',
        remedy: 'Regardez le papier, le capot et l’encre, puis remettez la file en marche. Les reçus sont donnés en QR code en attendant.',
      },
      refusing: {
        says: 'L’imprimante refuse les travaux.',
        remedy: 'Faites accepter de nouveau les travaux par la file d’impression. Les reçus sont donnés en QR code en attendant.',
      },
      unreachable: {
        says: 'L’imprimante ne répond pas.',
        remedy: 'Vérifiez qu’elle est allumée et branchée. Si elle l’est, faites redémarrer le service d’impression (CUPS).',
      },
    },
  },
  print: {
    name: 'Page d’essai',
    causes: {
      fine: fine('La page d’essai est sortie.'),
      noPrinter: fine('Sans objet : la borne n’a pas d’imprimante.'),
      noTestPrinter: {
        says: 'Pas d’imprimante de test : aucune page n’a été imprimée.',
        remedy: 'Pour l’essayer quand même, cochez la page d’essai et lancez l’autotest à la main.',
      },
      failed: {
        says: 'La page d’essai n’est pas sortie ; elle a été ôtée de la file.',
        remedy: 'Regardez le papier, le capot et l’encre, puis relancez l’autotest avec la page d’essai.',
      },
    },
  },
  network: {
    name: 'Réseau',
    causes: {
      fine: fine('La machine est reliée à un réseau. Personne n’a été contacté.'),
      offline: fine('La machine n’est reliée à aucun réseau. La borne n’en a pas besoin.'),
    },
  },
  certificates: {
    name: 'Certificats',
    causes: {
      fine: fine('Les certificats sont valables plus de trente jours encore.'),
      notUsed: fine('Sans objet : la borne n’emploie aucun certificat.'),
      soon: { says: 'Un certificat expire dans moins de trente jours.', remedy: 'Faites-le renouveler avant sa fin.' },
      expired: { says: 'Un certificat a expiré.', remedy: 'Faites-le renouveler aujourd’hui.' },
      unreadable: {
        says: 'Un fichier de certificat est introuvable ou illisible.',
        remedy: 'Vérifiez le réglage des certificats, puis le fichier.',
      },
    },
  },
};

/** A cause in words. One of a newer program shows its own name. */
export function causeWords(step: StepName, cause: string): CauseWords {
  const own: Readonly<Partial<Record<string, CauseWords>>> = steps[step].causes;
  const any: Readonly<Partial<Record<string, CauseWords>>> = anyStep;
  return own[cause] ?? any[cause] ?? { says: cause, remedy: maintainer };
}

/** The name of a step. */
export function stepName(step: StepName): string {
  return steps[step].name;
}

/** A colour as a word, for whoever does not see it. */
const verdicts: Readonly<Record<Verdict, string>> = { green: 'Bon', amber: 'À voir', red: 'En panne' };

const pages: Readonly<Record<SelfTestView['page'], string>> = {
  testPrinter: 'Une page d’essai sort sur l’imprimante de test.',
  publicPrinter: 'De lui-même, l’autotest n’imprime rien sur l’imprimante du public.',
  none: 'Aucune imprimante : l’autotest n’imprime rien.',
};

export const selfTestFr = {
  title: 'Autotest',
  body: 'La borne fait un dépôt inventé, le scelle, le relit, l’efface, et contrôle ce dont elle a besoin. Rien de cela n’entre dans les dépôts, le registre ni les chiffres.',
  daily: (at: string) => `Chaque jour à ${at}, dès que personne ne se sert de la borne.`,
  notDaily: 'Aucun autotest quotidien n’est réglé : il ne se fait qu’à la main.',
  never: 'Aucun autotest n’a encore été fait.',
  now: 'Lancer l’autotest maintenant',
  withPage: 'Imprimer aussi une page d’essai sur l’imprimante du public',
  running: (done: number, of: number) => `Autotest en cours : ${done} étapes sur ${of}.`,
  starting: 'L’autotest commence.',
  last: (at: string, by: string) => `Dernier autotest : ${at}, ${by}.`,
  by: { clock: 'de lui-même', agent: 'à la main' },
  overall: {
    green: 'Tout est bon.',
    amber: 'La borne sert. Des points sont à voir.',
    red: 'Panne. Le remède est dit ci-dessous.',
  },
  steps: 'Étapes du dernier autotest',
  columns: { step: 'Étape', verdict: 'État', says: 'Constat et remède', duration: 'Durée' },
  remedy: 'À faire :',
  ran: (at: string, by: string) => `${at}, ${by}`,
  history: 'Les 14 derniers autotests',
  historyEmpty: 'Aucun autotest.',
  noPoints: 'aucun',
  redPoints: (count: number) => `${count}\u00A0en panne`,
  amberPoints: (count: number) => `${count}\u00A0à voir`,
  notice: (at: string) => `L’autotest du ${at} a trouvé une panne`,
  noticeAct: 'Voir le remède',
  verdicts,
  pages,
  paper: {
    title: 'Page d’essai',
    date: 'Imprimée',
    dateValue: (date: string, time: string) => `${date} à\u00A0${time}`,
    notice: 'Cette page est un essai de l’imprimante. Elle ne concerne personne et peut être jetée.',
    letters: 'Voix ambiguë d’un cœur qui, au zéphyr, préfère les jattes de kiwis. Àéèêëïîôùûüç œ Œ « » € ß ÄÖÜ – 0123456789',
    code: 'BORNE – PAGE D’ESSAI',
    described: 'Code d’essai',
    caption: 'Ce code doit se lire avec un téléphone.',
  },
} as const;
