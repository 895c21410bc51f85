import type { ReactNode } from 'react';
import './staff-form.css';

interface StaffFormProps {
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form that the Enter key of a hardware keyboard sends too; the visible button is the caller's. */
export function StaffForm({ onSubmit, children }: StaffFormProps) {
  return (
    <form
      className="staff-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
    </form>
  );
}
