interface Nesting {
  parents?: { of: readonly string[]; rule: string }
  kids?: { of: readonly string[]; rule: string }
  /** Rule that is broken by a Caption after the first place. */
  captionFirst?: string
}

/** Which types may stand in which. */
export const nesting: Readonly<Record<string, Nesting>> = {
  Table: { kids: { of: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], rule: '7.2-3' } },
  THead: { parents: { of: ['Table'], rule: '7.2-5' }, kids: { of: ['TR'], rule: '7.2-36' } },
  TBody: { parents: { of: ['Table'], rule: '7.2-6' }, kids: { of: ['TR'], rule: '7.2-37' } },
  TFoot: { parents: { of: ['Table'], rule: '7.2-7' }, kids: { of: ['TR'], rule: '7.2-38' } },
  TR: {
    parents: { of: ['Table', 'THead', 'TBody', 'TFoot'], rule: '7.2-4' },
    kids: { of: ['TH', 'TD'], rule: '7.2-10' },
  },
  TH: { parents: { of: ['TR'], rule: '7.2-8' } },
  TD: { parents: { of: ['TR'], rule: '7.2-9' } },
  L: { kids: { of: ['L', 'LI', 'Caption'], rule: '7.2-19' }, captionFirst: '7.2-40' },
  LI: { parents: { of: ['L'], rule: '7.2-17' }, kids: { of: ['Lbl', 'LBody'], rule: '7.2-20' } },
  LBody: { parents: { of: ['LI'], rule: '7.2-18' } },
  TOC: { kids: { of: ['TOC', 'TOCI', 'Caption'], rule: '7.2-27' }, captionFirst: '7.2-28' },
  TOCI: { parents: { of: ['TOC'], rule: '7.2-26' } },
}
