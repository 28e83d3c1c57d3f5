import { fetchFonts } from './fetch-fonts.ts'
import type { FinishedDocument } from './layout/document.ts'
import { cardsDocument, type CardsRequest } from './workshop/cards.ts'
import { scriptDocument, type ScriptRequest } from './workshop/script.ts'

type WithoutFonts<Request> = Omit<Request, 'fonts' | 'invitation'>

/**
 * Answer cards as a tagged PDF, made in this browser. `link`: the way in for a phone, null where nobody votes by code.
 * Throws when the fonts cannot be fetched.
 */
export async function makeCardsPdf(
  request: WithoutFonts<CardsRequest> & { link: string | null },
): Promise<FinishedDocument> {
  const { link } = request
  const [fonts, qr] = await Promise.all([fetchFonts(), link === null ? null : import('./workshop/qr-modules.ts')])
  return cardsDocument({
    ...request,
    fonts,
    invitation: link === null || !qr ? null : { link, modules: qr.qrModules(link) },
  })
}

/** The script of a workshop as a tagged PDF, made in this browser. Throws when the fonts cannot be fetched. */
export async function makeScriptPdf(request: WithoutFonts<ScriptRequest>): Promise<FinishedDocument> {
  return scriptDocument({ ...request, fonts: await fetchFonts() })
}
