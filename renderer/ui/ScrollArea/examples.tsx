import type { Examples } from '../example.ts';
import { ScrollArea } from './ScrollArea.tsx';

export const examples: Examples = {
  short: (
    <ScrollArea>
      <p>Tout est visible.</p>
    </ScrollArea>
  ),
  long: (
    <ScrollArea>
      {Array.from({ length: 40 }, (_, at) => (
        <p key={at}>{`Ligne ${at + 1}`}</p>
      ))}
    </ScrollArea>
  ),
};
