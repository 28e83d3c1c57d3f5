/**
 * The item bank as the domain study prints it (domain/3-scoring.md, 3.5), kept here so that a change in content/ is seen:
 * id | source | reasons | lever | phase | owner | effort | weight | class.
 * Phase: Before, During, After. Owner: TM top management, M manager, P participant, T trainer, H HR.
 */
const table = `
Q01 | R1.1 | 1 | L6 | B | H | 2 | 4 | C
Q02 | R1.2 | 1 | L4 | B | M | 1 | 5 | B
Q03 | R1.2 | 1 | L10 | B | H | 1 | 5 | B
Q04 | R1.3 | 1 | L6 | D | T | 2 | 6 | A
Q05 | R2.1 | 2 | L5 | B | H | 2 | 6 | A
Q06 | R2.2 | 2 | L5 | B | H | 2 | 5 | B
Q07 | R2.3 | 2 | L5 | B | T | 2 | 4 | C
Q08 | R3.1 | 3 | L1 | B | M | 1 | 5 | B
Q09 | R3.2 | 3 | L9 | D | M | 2 | 5 | B
Q10 | R3.2 | 3 | L10 | A | M | 2 | 6 | A
Q11 | R3.3 | 3 | L9 | B | M | 2 | 4 | C
Q12 | R4.1 | 4 | L11 | D | H | 3 | 4 | C
Q13 | R4.2 | 4 | L5 | B | T | 2 | 6 | A
Q14 | R4.3 | 4 | L6 | D | T | 1 | 6 | A
Q15 | R5.1 | 5 | L12 | B | TM | 1 | 5 | B
Q16 | R5.1 | 5 | L12 | A | TM | 2 | 4 | C
Q17 | R5.2 | 5 | L12 | A | TM | 2 | 5 | B
Q18 | R5.3 | 5 | L12 | B | TM | 2 | 5 | B
Q19 | R6.1, R7.2 | 6,7 | L4 | B | M | 1 | 5 | B
Q20 | R6.2, R7.3 | 6,7 | L7 | B | M | 1 | 5 | B
Q21 | R6.2, R7.3 | 6,7 | L10 | A | M | 1 | 6 | A
Q22 | R6.3 | 6 | L10 | A | M | 1 | 6 | A
Q23 | R6.3 | 6 | L2 | D | T | 3 | 4 | C
Q24 | R7.1 | 7 | L10 | B | M | 1 | 6 | A
Q25 | R7.1 | 7 | L10 | A | M | 1 | 6 | A
Q26 | R7 (thesis) | 7 | L12 | A | M | 1 | 5 | B
Q27 | G1 | 3 | L1 | B | M | 1 | 5 | B
Q28 | G2 | - | L1 | B | P | 1 | 5 | B
Q29 | G2 | - | L10 | D | M | 1 | 5 | B
Q30 | G3 | - | L8 | A | M | 2 | 6 | A
Q31 | G3 | - | L8 | A | M | 2 | 5 | B
Q32 | G4 | - | L10 | A | M | 1 | 5 | B
Q33 | G4 | - | L3 | A | M | 1 | 5 | B
Q34 | G5 | - | L12 | A | M | 1 | 6 | A
Q35 | G6 | - | L2 | A | M | 1 | 5 | B
Q36 | G6 | - | L2 | A | P | 1 | 4 | C
Q37 | S4 method 2 + domain | - | L2 | D | T | 2 | 5 | B
Q38 | G7 | 4 | L11 | A | M | 1 | 6 | A
Q39 | G7 | 4 | L11 | A | P | 1 | 6 | A
Q40 | F1 | - | L7 | B | H | 1 | 5 | B
Q41 | F2 | - | L12 | A | M | 1 | 5 | B
Q42 | F3 | 2 | L5 | B | H | 2 | 5 | B
Q43 | F4 | 4 | L11 | A | M | 1 | 4 | C
Q44 | F5 | - | L3 | A | M | 2 | 4 | C
Q45 | F6 | 3 | L9 | A | M | 2 | 5 | B
Q46 | F7 | - | L7 | A | T | 1 | 5 | B
Q47 | S4 bp 2 | 6,7 | L7 | D | P | 1 | 5 | B
Q48 | A1 | 5 | L12 | A | TM | 2 | 5 | B
Q49 | A2, S4 bp 4 | 5 | L10 | B | H | 3 | 6 | A
Q50 | A3 | 6 | L8 | A | TM | 3 | 5 | B
Q51 | A4 | - | L12 | A | TM | 1 | 5 | B
Q52 | A5 | - | L4 | B | M | 2 | 6 | A
Q53 | A6 | 6 | L10 | A | M | 2 | 6 | A
Q54 | A7 | 6 | L3 | A | P | 2 | 4 | C
Q55 | A8 | 6 | L6 | A | M | 2 | 6 | A
`

const phases: Record<string, string> = { B: 'before', D: 'during', A: 'after' }
const owners: Record<string, string> = { TM: 'top-management', M: 'manager', P: 'participant', T: 'trainer', H: 'hr' }

/** The rows with the words of content/model/items.yaml. */
export const itemsTable = table
  .trim()
  .split('\n')
  .map(row => {
    const [id = '', source = '', reasons = '', lever = '', phase = '', owner = '', effort, weight, evidence] =
      row.split(' | ')
    return {
      id,
      source,
      reasons: reasons === '-' ? [] : reasons.split(',').map(number => `r${number}`),
      lever,
      phase: phases[phase],
      owner: owners[owner],
      effort: Number(effort),
      weight: Number(weight),
      evidence,
    }
  })
