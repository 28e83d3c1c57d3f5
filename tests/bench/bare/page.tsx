import { render } from 'preact'
import { useState } from 'preact/hooks'

/** As little as a page of statements can be: what the browser and Preact cost without any of our work. */
function Page() {
  const [answers, setAnswers] = useState<Record<string, number>>({})
  const ids = ['Q01', 'Q02', 'Q03', 'Q04', 'Q05']
  return (
    <>
      <h1>Vijf stellingen</h1>
      <p>Beantwoord: {Object.keys(answers).length}</p>
      {ids.map(id => (
        <fieldset key={id}>
          <legend>Stelling {id}</legend>
          {[0, 1, 2, 3, 4].map(value => (
            <label key={value}>
              <input
                type="radio"
                name={id}
                value={value}
                checked={answers[id] === value}
                onChange={() => setAnswers({ ...answers, [id]: value })}
              />
              {value}
            </label>
          ))}
        </fieldset>
      ))}
    </>
  )
}

const place = document.querySelector('#app')
if (place) render(<Page />, place)
