/** The examples of every component, by folder: a test fails when a folder has none. */
import { examples as Button } from './Button/examples.tsx';
import { examples as Card } from './Card/examples.tsx';
import { examples as Checkbox } from './Checkbox/examples.tsx';
import { examples as ChoiceCards } from './ChoiceCards/examples.tsx';
import { examples as Combo } from './Combo/examples.tsx';
import { examples as DateParts } from './DateParts/examples.tsx';
import { examples as Dialog } from './Dialog/examples.tsx';
import { examples as ErrorSummary } from './ErrorSummary/examples.tsx';
import { examples as FootBar } from './FootBar/examples.tsx';
import { examples as Frame } from './Frame/examples.tsx';
import { examples as HeaderBar } from './HeaderBar/examples.tsx';
import { examples as Heading } from './Heading/examples.tsx';
import { examples as Icon } from './Icon/examples.tsx';
import { examples as Notice } from './Notice/examples.tsx';
import { examples as PeriodPicker } from './PeriodPicker/examples.tsx';
import { examples as Progress } from './Progress/examples.tsx';
import { examples as QrCode } from './QrCode/examples.tsx';
import { examples as ScrollArea } from './ScrollArea/examples.tsx';
import { examples as Table } from './Table/examples.tsx';
import { examples as TextInput } from './TextInput/examples.tsx';
import { examples as Tile } from './Tile/examples.tsx';
import type { Examples } from './example.ts';

export const EXAMPLES: Readonly<Record<string, Examples>> = {
  Button,
  Card,
  Checkbox,
  ChoiceCards,
  Combo,
  DateParts,
  Dialog,
  ErrorSummary,
  FootBar,
  Frame,
  HeaderBar,
  Heading,
  Icon,
  Notice,
  PeriodPicker,
  Progress,
  QrCode,
  ScrollArea,
  Table,
  TextInput,
  Tile,
};
