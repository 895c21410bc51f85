/** Staff mode with what its screens need, in French. */
import { A11yProvider } from '../a11y/A11yProvider.tsx';
import { KeyboardProvider } from '../keyboard/KeyboardProvider.tsx';
import { StaffApp, type StaffAppProps } from '../staff/StaffApp.tsx';

export function StaffLayer(props: StaffAppProps) {
  return (
    <A11yProvider locale="fr">
      <KeyboardProvider locale="fr">
        <StaffApp {...props} />
      </KeyboardProvider>
    </A11yProvider>
  );
}
