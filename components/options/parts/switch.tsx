import css from './switch.module.css';

interface SwitchProps {
  /** Spoken name. */
  label: string;
  /** Id of what explains it. */
  describedBy?: string;
  on: boolean;
  onSwitch(on: boolean): void;
}

/** On or off. */
export function Switch({ label, describedBy, on, onSwitch }: SwitchProps) {
  return (
    <input
      type="checkbox"
      class={css['switch']}
      aria-label={label}
      aria-describedby={describedBy}
      checked={on}
      onChange={(event) => {
        const { checked } = event.currentTarget;
        // What it shows is the setting, which may not follow.
        event.currentTarget.checked = on;
        onSwitch(checked);
      }}
    />
  );
}
