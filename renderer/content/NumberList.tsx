import { useTranslation } from 'react-i18next';
import type { NumberView } from '../../shared/content/view.ts';
import { ToVerify } from './ToVerify.tsx';

/** Help numbers to be read: what each is for and when somebody answers. No link: the terminal places no call. */
export function NumberList({ numbers, big = false }: { readonly numbers: readonly NumberView[]; readonly big?: boolean }) {
  const { t } = useTranslation('info');
  return (
    <ul className={big ? 'numbers numbers--big' : 'numbers'}>
      {numbers.map(({ id, number, way, name, use, hours, toVerify, hoursToVerify }) => (
        <li key={id} className="number" data-number={id}>
          <span className="number__figure">
            <strong className="number__value" dir="ltr">
              {number}
            </strong>
            {way !== 'call' && <span className="number__way">{t(`numbers.ways.${way}`)}</span>}
          </span>
          <span className="number__words">
            <strong>{name}</strong>
            <span>
              {use} {toVerify && <ToVerify />}
            </span>
            {hours !== null && (
              <span className="number__hours">
                {t('numbers.hours', { hours })} {hoursToVerify && !toVerify && <ToVerify />}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
