import type { Examples } from '../example.ts';
import { AddressCode } from './AddressCode.tsx';
import { QrCode } from './QrCode.tsx';

export const examples: Examples = {
  short: <QrCode text="PP-7K2F-4M" label="Code : la référence" sizeMm={30} />,
  long: <QrCode text={'Récépissé. '.repeat(60)} label="Code : le récépissé entier" sizeMm={60} />,
  address: (
    <AddressCode address="https://www.exemple.fr/" label={(shown) => `Code : ${shown}`}>
      {(shown) => <p>{shown}</p>}
    </AddressCode>
  ),
};
