import type { Examples } from '../example.ts';
import { Progress } from './Progress.tsx';

export const examples: Examples = {
  first: <Progress current={1} total={12} label="Étape 1 sur 12" />,
  middle: <Progress current={6} total={12} label="Étape 6 sur 12" />,
  last: <Progress current={12} total={12} label="Étape 12 sur 12" />,
};
