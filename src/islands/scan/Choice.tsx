interface Props<Value extends string> {
  name: string
  legend: string
  value: Value
  options: readonly { value: Value; label: string; hint: string }[]
  onChange: (value: Value) => void
}

/** One of a few, each with a line that explains it. */
export function Choice<Value extends string>({ name, legend, value, options, onChange }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice__opts">
        {options.map(option => (
          <label class="opt opt--row" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              autocomplete="off"
            />
            <span>
              {option.label}
              <small class="opt__why">{option.hint}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
