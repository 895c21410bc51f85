import type { ReactNode } from 'react';
import { QrCode } from './QrCode.tsx';
import './AddressCode.css';

/** Side of the code of an address, in mm: a camera reads it at arm's length. */
const SIDE_MM = 45;

export interface AddressCodeProps {
  /** An https address. */
  readonly address: string;
  /** What the code holds, for those who cannot see it; it is given the address as people write it. */
  readonly label: (shown: string) => string;
  /** What stands beside the code. */
  readonly children: (shown: string) => ReactNode;
}

/** The code of a web address for one's own phone, with words beside it. */
export function AddressCode({ address, label, children }: AddressCodeProps) {
  const shown = address.replace(/^https:\/\//, '').replace(/\/$/, '');
  return (
    <div className="address-code">
      <QrCode text={address} sizeMm={SIDE_MM} label={label(shown)} />
      <div className="address-code__words">{children(shown)}</div>
    </div>
  );
}
