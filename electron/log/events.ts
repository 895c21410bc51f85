/** Every event that may be written to the log. A name that is not here cannot be logged. */
export const LOG_EVENTS = [
  /** The application began; facts: version, electron, release. */
  'started',
  /** A boot step failed; facts: step, code. */
  'bootFailed',
  /** A second copy was started and left again. */
  'secondInstance',
  /** The configuration has faults; facts: count. */
  'configFaults',
  /** The encrypted base and the vault are open; facts: durationMs. */
  'houseOpened',
  /** They could not be opened; the maintenance page stays. Facts: code. */
  'houseClosed',
  /** The clock stands earlier than it has been seen. */
  'clockSetBack',
  /** Today's backup was verified. */
  'backupMade',
  /** It came to nothing; facts: code. */
  'backupFailed',
  /** A self-test ended; facts: verdict, red. */
  'selfTestMade',
  /** The status file for supervision could not be written; facts: code. */
  'statusNotWritten',
  /** `--restore` put a base back, or refused. Facts: code of the process. */
  'restored',
  'visitBegan',
  /** Facts: reason. */
  'visitEnding',
  /** Facts: reason, durationMs, verified. */
  'visitWiped',
  /** Staff mode was asked for during a visit, which waits behind it. */
  'visitParked',
  /** An official site was opened; which one is counted elsewhere. */
  'siteOpened',
  /** It was closed, its traces cleared and probed; facts: durationMs, verified. */
  'siteWiped',
  /** Official sites were opened often enough: a fresh process takes over while nobody is there. Facts: count. */
  'renewed',
  /** A probe found something; the application restarts. Facts: probe. */
  'wipeFailed',
  /** Facts: kind, action. */
  'windowFailed',
  'maintenanceShown',
  /** The clock locked staff mode. */
  'staffLocked',
  /** A call was refused at the boundary; facts: channel, code. */
  'callRefused',
  /** The disk refused what a use-case wrote or read: full, read-only, damaged. Facts: channel, code. */
  'storeFault',
  /** A use-case threw; facts: channel, code. */
  'callFailed',
  /** A rule of the shell refused something; facts: rule, count. */
  'shellRefused',
  /** An error nobody caught; the process leaves. Facts: code. */
  'fatal',
  'stopped',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];
