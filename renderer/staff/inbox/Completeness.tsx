import { staffFr } from '../../../shared/i18n/staff.fr.ts';

/** Share of what the gendarme needs that is already there: a bar for the eye, the number for everyone. `share` is 0–100. */
export function Completeness({ share }: { readonly share: number }) {
  return (
    <span
      className="staff-complete"
      role="meter"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share}
      aria-label={staffFr.inbox.completenessLabel(share)}
    >
      <svg className="staff-complete__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect width={share} height="10" />
      </svg>
      <span className="tnum">{staffFr.inbox.completeness(share)}</span>
    </span>
  );
}
