interface Props<Value extends string> {
  name: string
  legend: string
  /** Null: none yet. */
  value: Value | null
  options: readonly { value: Value; label: string; hint: string }[]
  onChange: (value: Value) => void
}

/** One of a few. Apart from the scan's `Choice`, as sharing it would cost everyone who only answers a file more. */
export function Options<Value extends string>({ name, legend, value, options, onChange }: Props<Value>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice__opts">
        {options.map(({ value: own, label, hint }) => (
          <label class="opt opt--row" key={own}>
            <input
              type="radio"
              name={name}
              checked={own === value}
              onChange={() => onChange(own)}
              autocomplete="off"
              aria-describedby={`${name}-${own}`}
              aria-label={label}
            />
            <span>
              {label}
              <small class="opt__why" id={`${name}-${own}`}>
                {hint}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
