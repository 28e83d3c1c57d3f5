/**
 * Plants every fault of the list, one at a time, in a copy of this repository, and asks the tests to notice it: `npm run
 * planted`. A fault that survives says that a test is missing, not that the list is too long. Words after the command choose
 * the faults whose names hold one of them.
 */
import { makeCopy, plant, removeCopy } from './copy.ts'
import type { Fault, Net } from './fault.ts'
import { faults } from './faults.ts'
import { throwNet, type Catch } from './nets.ts'

type Outcome = 'caught' | 'SURVIVED' | 'COULD NOT RUN' | 'PLACE GONE'

const wanted = process.argv.slice(2)
const chosen = wanted.length > 0 ? faults.filter(({ name }) => wanted.some(word => name.includes(word))) : faults

try {
  makeCopy()
  const sound = nets(chosen).map(net => ({ net, said: throwNet(net) }))
  const notGreen = sound.filter(({ said }) => said !== 'green')
  for (const { net, said } of notGreen) console.error(`without any fault: ${said}: ${JSON.stringify(net)}`)
  if (notGreen.length > 0) process.exitCode = 1
  else if (!chosen.map(tryOne).every(outcome => outcome === 'caught')) process.exitCode = 1
} finally {
  removeCopy()
}

/** Every net once; all unit tests together are one. */
function nets(some: readonly Fault[]): Net[] {
  const unit = [...new Set(some.flatMap(({ net }) => ('unit' in net ? net.unit : [])))]
  const others = new Map(some.flatMap(({ net }) => ('unit' in net ? [] : [[JSON.stringify(net), net] as const])))
  return [...(unit.length > 0 ? [{ unit }] : []), ...others.values()]
}

function tryOne(fault: Fault): Outcome {
  const start = Date.now()
  const heal = plant(fault)
  const outcome = heal ? outcomeOf(throwNet(fault.net)) : 'PLACE GONE'
  heal?.()
  const seconds = ((Date.now() - start) / 1000).toFixed(0)
  console.log(`${outcome.padEnd(14)} ${`${seconds} s`.padStart(5)}  ${fault.name} (${fault.file})`)
  return outcome
}

function outcomeOf(said: Catch): Outcome {
  if (said === 'red') return 'caught'
  return said === 'green' ? 'SURVIVED' : 'COULD NOT RUN'
}
