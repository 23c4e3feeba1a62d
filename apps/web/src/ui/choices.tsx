import { useId } from 'react';

interface Choice<Value extends string> {
  value: Value;
  label: string;
}

interface Props<Value extends string> {
  legend: string;
  name: string;
  choices: readonly Choice<Value>[];
  error?: string | undefined;
}

/** One of a few. */
export const Choices = <Value extends string>(
  props: Props<Value> & { chosen: Value; choose: (value: Value) => void },
) => <Set {...props} type="radio" isChosen={(value) => value === props.chosen} toggle={props.choose} />;

/** Some of a few. */
export const ManyChoices = <Value extends string>(
  props: Props<Value> & { chosen: readonly Value[]; choose: (values: Value[]) => void },
) => (
  <Set
    {...props}
    type="checkbox"
    isChosen={(value) => props.chosen.includes(value)}
    toggle={(value) => {
      const { chosen, choose } = props;
      choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
    }}
  />
);

function Set<Value extends string>({
  legend,
  name,
  choices,
  type,
  isChosen,
  toggle,
  error,
}: Props<Value> & { type: 'radio' | 'checkbox'; isChosen: (value: Value) => boolean; toggle: (value: Value) => void }) {
  const id = useId();
  const wrong = error === undefined ? {} : { 'data-wrong': '', 'aria-describedby': id };
  return (
    <fieldset {...wrong}>
      <legend>{legend}</legend>
      <div className="choices">
        {choices.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type={type} name={name} checked={isChosen(value)} onChange={() => toggle(value)} />
            {label}
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className="ds-validation-message" id={id}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
