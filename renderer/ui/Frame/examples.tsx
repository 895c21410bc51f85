import type { Examples } from '../example.ts';
import { Heading } from '../Heading/Heading.tsx';
import { HeaderBar } from '../HeaderBar/HeaderBar.tsx';
import { Frame } from './Frame.tsx';

const header = <HeaderBar name="Point d’accueil de la gendarmerie" place="Oasis III, Pusey" />;

export const examples: Examples = {
  'short screen': (
    <Frame header={header} foot={<p>Pied</p>}>
      <Heading intro="Une question, une liste ou une carte.">Que vous arrive-t-il ?</Heading>
    </Frame>
  ),
};
