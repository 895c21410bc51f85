import './Progress.css';

export interface ProgressProps {
  /** From 1. */
  readonly current: number;
  readonly total: number;
  /** In words: "Étape 3 sur 12". */
  readonly label: string;
}

/** Where we are: the words say it, the bar repeats it for the eye. */
export function Progress({ current, total, label }: ProgressProps) {
  return (
    <div className="progress">
      <p className="progress__words tnum">{label}</p>
      <svg className="progress__bar" viewBox={`0 0 ${Math.max(total, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="progress__rest" width={total} height="1" />
        <rect className="progress__done" width={Math.min(current, total)} height="1" />
      </svg>
    </div>
  );
}
