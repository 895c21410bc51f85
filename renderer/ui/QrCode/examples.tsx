import type { Examples } from '../example.ts';
import { QrCode } from './QrCode.tsx';

export const examples: Examples = {
  short: <QrCode text="PP-7K2F-4M" label="Code : la référence" sizeMm={30} />,
  long: <QrCode text={'Récépissé. '.repeat(60)} label="Code : le récépissé entier" sizeMm={60} />,
};
