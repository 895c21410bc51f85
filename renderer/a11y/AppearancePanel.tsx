import { CONTRASTS, SIZES, type Contrast, type Size } from '../../shared/session/look.ts';
import { REACHES, type Reach } from '../theme/appearance.ts';
import { PRESSED_LOOK } from '../ui/pressed.ts';
import { useA11yWords } from './words.tsx';
import './AppearancePanel.css';

export interface Look {
  readonly size: Size;
  readonly contrast: Contrast;
  readonly reach: Reach;
}

export interface AppearancePanelProps {
  readonly value: Look;
  /** Called at each touch: the screen changes at once. */
  readonly onChange: (look: Look) => void;
  /** Where the screen cannot be reached everywhere; left out in staff mode. */
  readonly withReach?: boolean;
}

/** Text size and colours, each shown as it will look; for a `Dialog` or a screen of its own. */
export function AppearancePanel({ value, onChange, withReach = true }: AppearancePanelProps) {
  const { appearance } = useA11yWords();
  return (
    <div className="look">
      <Picks
        legend={appearance.size}
        name="size"
        options={SIZES}
        words={appearance.sizes}
        value={value.size}
        onPick={(size) => {
          onChange({ ...value, size });
        }}
      />
      <Picks
        legend={appearance.contrast}
        name="contrast"
        options={CONTRASTS}
        words={appearance.contrasts}
        value={value.contrast}
        onPick={(contrast) => {
          onChange({ ...value, contrast });
        }}
      />
      {withReach && (
        <Picks
          legend={appearance.reach}
          name="reach"
          options={REACHES}
          words={appearance.reaches}
          value={value.reach}
          onPick={(reach) => {
            onChange({ ...value, reach });
          }}
        />
      )}
    </div>
  );
}

interface PicksProps<Name extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly Name[];
  readonly words: Readonly<Record<Name, string>>;
  readonly value: Name;
  readonly onPick: (option: Name) => void;
}

function Picks<Name extends string>({ legend, name, options, words, value, onPick }: PicksProps<Name>) {
  return (
    <fieldset className="look__group" id={`look-${name}`}>
      <legend className="look__legend">{legend}</legend>
      <div className="look__options">
        {options.map((option) => (
          <label key={option} className="look__option" data-chosen={option === value || undefined} {...PRESSED_LOOK}>
            <input
              className="look__control"
              type="radio"
              name={`look-${name}`}
              value={option}
              checked={option === value}
              onChange={() => {
                onPick(option);
              }}
            />
            {name !== 'reach' && (
              <span className={`look__sample look__sample--${name} look__sample--${option}`} aria-hidden="true">
                Aa
              </span>
            )}
            <span>{words[option]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
