/** On the attract screen: nobody is here, in every language at once, and when somebody will be. It stays while the messages change. */
import { WORDS } from '../../shared/i18n/index.ts';
import type { BootView } from '../../shared/ipc/visit.ts';
import { OpeningLine } from './OpeningLine.tsx';

export function ClosedBand({ boot }: { readonly boot: BootView }) {
  const { title, nobody } = WORDS.fr.opening.closedFace;
  return (
    <div className="attract__closed">
      <div>
        <p className="attract__closed-title">{title}</p>
        <p className="attract__closed-others">
          {boot.locales.map((locale) =>
            locale === 'fr' ? null : (
              <span key={locale} lang={locale}>
                {WORDS[locale].opening.closedFace.title}
              </span>
            ),
          )}
        </p>
      </div>
      <div>
        <p>{nobody}</p>
        <OpeningLine boot={boot} locale="fr" />
      </div>
    </div>
  );
}
