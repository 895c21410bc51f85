/** What the terminal knows of an official site: what main needs to open it, what the screen needs to say of it, and how it stands while it is open. */
import type { Size } from '../session/look.ts';
import type { HostRule } from './host-rule.ts';

/** Whether FranceConnect must be used there, may be, or plays no part. */
export const IDENTITIES = ['needed', 'offered', 'none'] as const;
export type Identity = (typeof IDENTITIES)[number];

/** What main needs to open a site. */
export interface SiteRules {
  readonly id: string;
  /** Where it begins: an https address. */
  readonly start: string;
  /** What may be the page itself. */
  readonly pages: readonly HostRule[];
  /** What may be a frame within a page. */
  readonly frames: readonly HostRule[];
  /** What pages may load besides: scripts, pictures, data. */
  readonly resources: readonly HostRule[];
  /** Pages of FranceConnect and of its identity providers: allowed too, and once one was shown the visitor is logged out at the end. */
  readonly identityPages: readonly HostRule[];
  /** Addresses that log out of FranceConnect. */
  readonly logout: readonly string[];
}

/** What the screen says of a site, in one language. */
export interface SiteView {
  readonly id: string;
  readonly name: string;
  /** What one does there. */
  readonly use: string;
  /** What one can do instead while the site cannot be reached. */
  readonly offline: string;
  /** The address it begins with, for the QR code. */
  readonly start: string;
  readonly host: string;
  readonly identity: Identity;
  /** Languages of the site itself (ISO 639-1). */
  readonly languages: readonly string[];
  /** Our own service for the same matter, when it is offered. */
  readonly service: string | null;
  /** Our own page for the same matter, when it is shown. */
  readonly card: string | null;
  readonly toVerify: boolean;
}

/** Why a site is not, or no longer, on the screen. */
export const SITE_FAILURES = [
  /** Its host cannot be reached. */
  'offline',
  /** Its certificate is not what it should be. */
  'certificate',
  /** It does not answer in time. */
  'slow',
  /** It answers with an address that is not allowed. */
  'refused',
  /** Its process ended. */
  'crashed',
  /** It does not react any more. */
  'hung',
  /** It wanted more memory or data than it may have. */
  'tooHeavy',
  /** It leads from page to page without end. */
  'loop',
] as const;
export type SiteFailure = (typeof SITE_FAILURES)[number];

/** What the terminal refused to the page, or answered in the visitor's place; said once in a line under it, until the next touch. */
export const SITE_REFUSALS = [
  'outside',
  'download',
  'file',
  'login',
  /** A message or a question in a window of its own. */
  'dialog',
  'print',
  /** It asked whether to leave it. */
  'leaving',
] as const;
export type SiteRefusal = (typeof SITE_REFUSALS)[number];

/** Sizes of a site's page, as a factor. */
export const SITE_ZOOMS = [1, 1.25, 1.5, 2, 2.5] as const;

/** How large a site begins for the text size that the visitor has chosen: pages are made for a screen held nearer than this one. */
export const FIRST_ZOOM: Readonly<Record<Size, (typeof SITE_ZOOMS)[number]>> = { standard: 1.25, medium: 1.5, large: 2, largest: 2.5 };

/** Keyboards that a field of a site may ask for: those of our own fields, without the one that writes capitals only. */
export const SITE_LAYOUTS = ['text', 'email', 'numeric', 'decimal'] as const;
export type SiteLayout = (typeof SITE_LAYOUTS)[number];

/** The field of the page that has focus and takes text. */
export interface SiteField {
  readonly layout: SiteLayout;
  readonly multiline: boolean;
}

/** How the open site stands. */
export interface SiteState {
  readonly site: string;
  /** `closing`: what it left is being wiped. */
  readonly phase: 'opening' | 'shown' | 'failed' | 'closing' | 'closed';
  readonly failure: SiteFailure | null;
  /** Host of the page that is shown. */
  readonly host: string;
  /** Who issued its certificate, as the certificate says; null while it is not known. */
  readonly issuer: string | null;
  readonly loading: boolean;
  readonly canGoBack: boolean;
  readonly zoom: (typeof SITE_ZOOMS)[number];
  readonly field: SiteField | null;
  readonly refusal: SiteRefusal | null;
  /** FranceConnect was used in it. */
  readonly identified: boolean;
}
