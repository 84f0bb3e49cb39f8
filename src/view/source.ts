import type { RecordReport } from '../model/record.ts'
import type { Shelf } from './shelf.ts'
import { siglaOf } from './sigla.ts'

/** A report that is quoted, as a list of sources names it. */
export type SourceShown = Pick<RecordReport, 'outlet' | 'title' | 'url' | 'file'> & {
  readonly report: string
  readonly siglum: string
  /** EDTF. */
  readonly published?: string
}

/** Reports as a list of sources names them. */
export function sourcesOf(shelf: Shelf, reports: readonly string[]): readonly SourceShown[] {
  return reports.flatMap((id): readonly SourceShown[] => {
    const report = shelf.report(id)
    if (!report) return []
    const { outlet, title, url, file, published } = report
    return [
      {
        ...{ report: id, siglum: siglaOf(shelf.record).get(id) ?? id },
        ...(outlet ? { outlet } : {}),
        ...(title ? { title } : {}),
        ...(url ? { url } : {}),
        ...(file ? { file } : {}),
        ...(published ? { published: published.edtf } : {}),
      },
    ]
  })
}
