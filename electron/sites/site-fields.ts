/** Which field of a foreign page has focus, as its reporters say it, and whether our keyboard is wanted for it. */
import type { WebContents, WebFrameMain } from 'electron';
import type { SiteField } from '../../shared/sites/site.ts';
import { FIELD_REPORT, SHOW_FIELD, fieldOf } from './reports.ts';

export interface FieldWatch {
  /** The field that our keyboard is for; null while a hardware keyboard is in use. */
  readonly wanted: () => SiteField | null;
  /** A key of a hardware keyboard was pressed: ours goes until a finger is seen again. */
  readonly hardware: () => void;
  /** A finger or a mouse touched the page. */
  readonly pointer: () => void;
  /** The field is gone, or our keyboard was put away. */
  readonly drop: () => void;
  /** The room has changed: the page brings its field back into view. */
  readonly show: () => void;
}

/** Listens to the reporters of all frames; `changed` is told whenever `wanted` may have another answer. */
export function watchFields(contents: WebContents, changed: () => void): FieldWatch {
  /** With the frame that said so: another frame, which loses its focus later than this one gets it, cannot take it back. */
  let field: { readonly of: SiteField; readonly frame: WebFrameMain; readonly frameId: string } | null = null;
  let hardware = false;
  /**
   * Whether the visitor has touched this page. A field that takes focus while its page opens has no keyboard before that, as on every telephone and
   * tablet: it would hide half of a page that nobody has read yet.
   */
  let touched = false;
  contents.on('did-navigate', () => {
    touched = false;
  });
  contents.ipc.on(FIELD_REPORT, ({ senderFrame, processId, frameId: id }, report) => {
    const said = fieldOf(report);
    // By number: a frame that is gone throws whatever it is asked.
    const frameId = `${processId} ${id}`;
    if (said !== null && !touched) return;
    if (said === null && field !== null && field.frameId !== frameId) return;
    field = said === null || senderFrame === null ? null : { of: said, frame: senderFrame, frameId };
    changed();
  });
  return {
    wanted: () => (hardware ? null : (field?.of ?? null)),
    hardware: () => {
      hardware = true;
      changed();
    },
    pointer: () => {
      hardware = false;
      touched = true;
    },
    drop: () => {
      field = null;
      changed();
    },
    show: () => {
      try {
        field?.frame.send(SHOW_FIELD);
      } catch {
        // The frame is gone, and its field with it.
        field = null;
      }
    },
  };
}
