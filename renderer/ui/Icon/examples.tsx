import type { Examples } from '../example.ts';
import { ICON_NAMES, Icon } from './Icon.tsx';

/** Every drawing, beside its name. */
export const examples: Examples = Object.fromEntries(
  ICON_NAMES.map((name) => [
    name,
    <p key={name} className="row">
      <Icon name={name} />
      {name}
    </p>,
  ]),
);
