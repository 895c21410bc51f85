/**
 * Where the public reads the numbers. With a second display, a window of its own shows them; without one, or while that window does not come up, the
 * attract screen is told the number that is called. Decides only: displays and windows are reached through ports.
 */
import { EMPTY_FACE, type PublicFace } from '../../shared/waiting/face.ts';

/** A connected display, with its place on the desktop in its own pixels. */
export interface Display {
  readonly id: number;
  /** The one on which the terminal itself is. */
  readonly own: boolean;
  readonly bounds: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export interface PublicWindow {
  readonly show: (face: PublicFace) => void;
  readonly close: () => void;
}

export interface PublicFacePorts {
  readonly displays: () => readonly Display[];
  /** Opens the window on that display. `gone` is called once when it is lost without having been closed. */
  readonly open: (display: Display, gone: () => void) => PublicWindow;
  /** The number that the attract screen asks to come, or null. */
  readonly tell: (number: number | null) => void;
  readonly later: (run: () => void, ms: number) => void;
}

export interface PublicFaceKeeper {
  readonly show: (face: PublicFace) => void;
  /** A display was connected, disconnected or changed; also the first look. */
  readonly displaysChanged: () => void;
  /** The number that the attract screen has to show now. */
  readonly onAttract: () => number | null;
  readonly ownDisplay: () => boolean;
  /** Closes the window for good. */
  readonly close: () => void;
}

/** Windows that may be lost in a row before the attract screen takes over, until the displays change. */
export const MOST_LOSSES = 3;
/** Time before a lost window is opened again, in ms. */
export const REOPEN_MS = 5_000;

interface Open {
  readonly display: Display;
  readonly window: PublicWindow;
}

function samePlace(one: Display, other: Display): boolean {
  const [a, b] = [one.bounds, other.bounds];
  return one.id === other.id && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** Builds it. Nothing is opened before the first look at the displays. */
export function createPublicFace(ports: PublicFacePorts): PublicFaceKeeper {
  let face = EMPTY_FACE;
  let open: Open | null = null;
  let told: number | null = null;
  let losses = 0;
  let closed = false;

  const onAttract = (): number | null => (open === null ? face.called : null);
  const tell = (): void => {
    const number = onAttract();
    if (number === told) return;
    told = number;
    ports.tell(number);
  };
  const close = (): void => {
    const old = open;
    open = null;
    old?.window.close();
  };
  const settle = (): void => {
    const wanted = closed || losses >= MOST_LOSSES ? undefined : ports.displays().find(({ own }) => !own);
    if (open !== null && (wanted === undefined || !samePlace(open.display, wanted))) close();
    if (open === null && wanted !== undefined) open = opened(wanted);
    tell();
  };
  const opened = (display: Display): Open => {
    const mine: Open = {
      display,
      window: ports.open(display, () => {
        if (open !== mine) return;
        open = null;
        losses += 1;
        tell();
        ports.later(settle, REOPEN_MS);
      }),
    };
    mine.window.show(face);
    return mine;
  };

  return {
    show: (next) => {
      face = next;
      open?.window.show(face);
      tell();
    },
    displaysChanged: () => {
      losses = 0;
      settle();
    },
    onAttract,
    ownDisplay: () => open !== null,
    close: () => {
      closed = true;
      close();
    },
  };
}
