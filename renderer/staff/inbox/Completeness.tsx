import { staffFr } from '../../../shared/i18n/staff.fr.ts';

/** Share of what the gendarme needs that is already there: a bar for the eye, the number for everyone. `share` is 0–100. */
export function Completeness({ share }: { readonly share: number }) {
  return (
    <span className="staff-complete">
      <meter className="staff-complete__bar" min={0} max={100} value={share} aria-label={staffFr.inbox.completenessLabel(share)} />
      <span className="tnum" aria-hidden="true">
        {staffFr.inbox.completeness(share)}
      </span>
    </span>
  );
}
