/** What a use-case is given. Everything that a test must move (clock, randomness, cost of a secret) comes in here. */
import type { ContentShelf } from '../content/shelf.ts';
import type { Config } from '../../shared/config/schema.ts';
import type { Answers, ServiceDefinition } from '../../shared/flow/definition.ts';
import type { Locale } from '../../shared/i18n/locales.ts';
import type { Channel } from '../../shared/ipc/channels.ts';
import type { Request, Response } from '../../shared/ipc/contract.ts';
import type { ReceiptView } from '../../shared/ipc/visit.ts';
import type { CommuneNameOf } from '../../shared/sheets/view.ts';
import type { Store } from '../store/store.ts';
import type { Witness } from '../store/watched-store.ts';
import type { Calibrate } from '../vault/argon.ts';
import type { Keyring } from '../vault/keyring.ts';
import type { KeySourceKind } from '../vault/key-source.ts';
import type { Settings } from './settings.ts';
import type { TicketMemory } from './ticket-memory.ts';

/** Texts of a receipt's QR codes: the receipt itself, or in `slip` mode the whole preparation. */
export type QrTexts = (input: {
  readonly receipt: Omit<ReceiptView, 'qr'>;
  readonly service: ServiceDefinition;
  readonly answers: Answers;
  readonly locale: Locale;
}) => readonly string[];

export interface Deps {
  readonly store: Store;
  readonly witness: Witness;
  readonly keyring: Keyring;
  /** The terminal's device key, mixed into every agent's key. */
  readonly device: Buffer;
  readonly keySource: KeySourceKind;
  /** What holds now; it changes while the terminal runs, so that it is read late and never kept. */
  readonly config: Config;
  readonly settings: Settings;
  readonly now: () => Date;
  /** What retention counts with: the later of now and the latest instant that the terminal has seen. */
  readonly latest: () => Date;
  /** That many random bytes. */
  readonly random: (size: number) => Uint8Array;
  readonly calibrate: Calibrate;
  readonly findService: (id: string) => ServiceDefinition | undefined;
  readonly qrTexts: QrTexts;
  readonly tickets: TicketMemory;
  /** Visits that began while deposits were taken: they may still make theirs once the place has closed. */
  readonly promised: Set<string>;
  readonly communeName: CommuneNameOf;
  /** The pages of information. */
  readonly content: ContentShelf;
}

/** A use-case: what runs one channel. Sender, visit, role and request form were checked by the router. */
export type UseCase<C extends Channel> = (deps: Deps) => (request: Request<C>) => Promise<Response<C>>;
