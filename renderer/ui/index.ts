/** Every component of the kiosk, for screens to import from one place. */
export { Button, type ButtonProps, type ButtonVariant } from './Button/Button.tsx';
export { Card, type CardProps } from './Card/Card.tsx';
export { Checkbox, type CheckboxProps } from './Checkbox/Checkbox.tsx';
export {
  ChoiceCards,
  MultiChoiceCards,
  type ChoiceCardsProps,
  type ChoiceOption,
  type MultiChoiceCardsProps,
} from './ChoiceCards/ChoiceCards.tsx';
export { Combo, type ComboOption, type ComboProps } from './Combo/Combo.tsx';
export { DateParts, TimeParts, type DatePartsProps, type TimePartsProps } from './DateParts/DateParts.tsx';
export { Dialog, type DialogProps } from './Dialog/Dialog.tsx';
export { ErrorSummary, type ErrorSummaryProps } from './ErrorSummary/ErrorSummary.tsx';
export { FootBar, type FootBarProps, type FootLabels } from './FootBar/FootBar.tsx';
export { Frame, type FrameProps } from './Frame/Frame.tsx';
export { HeaderBar, LanguageBar, type HeaderBarProps, type LanguageBarProps } from './HeaderBar/HeaderBar.tsx';
export { Heading, type HeadingProps } from './Heading/Heading.tsx';
export { Icon, type IconName } from './Icon/Icon.tsx';
export { Notice, type NoticeProps, type NoticeTone } from './Notice/Notice.tsx';
export { Progress, type ProgressProps } from './Progress/Progress.tsx';
export { QrCode, type QrCodeProps } from './QrCode/QrCode.tsx';
export { QuestionGroup } from './Question/Question.tsx';
export { jumpToQuestion, showQuestion } from './Question/jump.ts';
export { ScrollArea, type ScrollAreaProps } from './ScrollArea/ScrollArea.tsx';
export { Table, type Column, type TableProps } from './Table/Table.tsx';
export { TextInput, type FieldLayout, type TextInputProps } from './TextInput/TextInput.tsx';
export { Tile, Tiles, type TileProps } from './Tile/Tile.tsx';
export { fold, startsLike } from './fold.ts';
