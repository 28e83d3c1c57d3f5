import type { Fault } from './fault.ts'

const secrets = { unit: ['tests/domain/workshop/on-screen-secrets.test.ts'] }

export const inWorkshops: Fault[] = [
  {
    name: 'a note that the room can read',
    file: 'src/domain/workshop/on-screen.ts',
    find: '    number: orderOf(session).indexOf(item) + 1,\n',
    replace: '    ...{ note: talkOn(session, item).note },\n    number: orderOf(session).indexOf(item) + 1,\n',
    net: secrets,
  },
  {
    name: 'votes sent to the room before they are revealed',
    file: 'src/domain/workshop/on-screen.ts',
    find: 'if (!lastRound(talk).revealed || !mayShow(session, item, fewest)) return null',
    replace: 'if (!mayShow(session, item, fewest)) return null',
    net: secrets,
  },
  {
    name: 'codes of fewer than five people told apart',
    file: 'src/domain/workshop/session.ts',
    find: 'votersIn(votesOn(session, item, round)) >= fewest',
    replace: 'votersIn(votesOn(session, item, round)) >= fewest - 1',
    net: secrets,
  },
  {
    name: 'a code of votes whose checksum is not looked at',
    file: 'src/domain/workshop/base32.ts',
    find: 'return checksum(content) === Number(`0b${bits.slice(-checksumWidth)}`) ? content : null',
    replace: 'return content',
    net: { unit: ['tests/domain/workshop/vote-code-damaged.test.ts'] },
  },
  {
    name: 'a code that counts twice',
    file: 'src/domain/workshop/happening.ts',
    find: '...more.filter(({ nonce }) => !nonces.has(nonce) && nonces.add(nonce))',
    replace: '...more.filter(({ nonce }) => !nonces.has(nonce))',
    net: { unit: ['tests/domain/workshop/happening.test.ts'] },
  },
  {
    name: 'a code that counts in the second vote too',
    file: 'src/domain/workshop/session.ts',
    find: 'return round === 0 ? sumOf([cards, codesOn(session, item)]) : cards',
    replace: 'return sumOf([cards, codesOn(session, item)])',
    net: { unit: ['tests/domain/workshop/session.test.ts'] },
  },
  {
    name: 'a role in a code that nobody asked for',
    file: 'src/domain/ballot/ballot.ts',
    find: 'role: askRole ? role : undefined',
    replace: 'role',
    net: { unit: ['tests/domain/ballot/ballot.test.ts'] },
  },
  {
    name: 'a mean instead of the middle vote',
    file: 'src/domain/workshop/tally.ts',
    find: 'return { low: voteAt(tally, Math.ceil(known / 2)), high: voteAt(tally, Math.floor(known / 2) + 1) }',
    replace:
      'const mean = Math.round(scaleCounts(tally).reduce((sum, count, answer) => sum + count * answer, 0) / known)\n  return { low: mean, high: mean }',
    net: { unit: ['tests/domain/workshop/tally.test.ts'] },
  },
  {
    name: 'the higher of two middle votes as the answer',
    file: 'src/domain/workshop/outcome.ts',
    find: 'if (middle) return asAnswer(middle.low)',
    replace: 'if (middle) return asAnswer(middle.high)',
    net: { unit: ['tests/domain/workshop/outcome.test.ts'] },
  },
  {
    name: 'agreement with its sign reversed',
    file: 'src/domain/workshop/agreement.ts',
    find: '  return weighed\n',
    replace: '  return -weighed\n',
    net: { unit: ['tests/domain/workshop/agreement.test.ts'] },
  },
  {
    name: 'a second vote over the first',
    file: 'src/domain/workshop/happening.ts',
    find: 'rounds: [...talk.rounds, { cards: emptyTally, revealed: false }]',
    replace: 'rounds: [{ cards: emptyTally, revealed: false }]',
    net: { unit: ['tests/domain/workshop/happening.test.ts'] },
  },
  {
    name: 'two steps taken back at once',
    file: 'src/stores/workshop.ts',
    find: 'now.happened.slice(0, -1)',
    replace: 'now.happened.slice(0, -2)',
    net: { unit: ['tests/stores/workshop.test.ts'] },
  },
  {
    name: 'a count that a reload loses',
    file: 'src/stores/workshop.ts',
    find: '    if (!now.setup.rehearsal) engine.write(key, JSON.stringify({ setup: now.setup, happened: now.happened }))\n',
    replace: '',
    net: { unit: ['tests/stores/workshop.test.ts'] },
  },
  {
    name: 'a second tab that takes a workshop over by itself',
    file: 'src/islands/workshop/use-driving.ts',
    find: 'void take(false)',
    replace: 'void take(true)',
    net: { journey: 'tests/journeys/workshop-tabs.spec.ts', test: 'of two tabs one counts' },
  },
  {
    name: 'counts that the facilitator’s own screen gives away',
    file: 'src/islands/workshop/Run.tsx',
    find: 'const [peeks, setPeeks] = useState(false)',
    replace: 'const [peeks, setPeeks] = useState(true)',
    net: { journey: 'tests/journeys/workshop-peek.spec.ts', test: 'hides the counts' },
  },
]
