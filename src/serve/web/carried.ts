const block = document.getElementById('record')

/** What a page from disk says of the record that it carries, before that is unpacked; `undefined` where a server has the record. */
export const carried = block
  ? {
      story: block.dataset.story ?? '',
      reports: Number(block.dataset.reports),
      /** Day of the newest report (ISO). */
      newest: block.dataset.newest,
      /** Day on which the page was made (ISO), where its maker said it. */
      made: block.dataset.made,
      /** Base64 of gzip of JSON: `Carried` of the model. */
      packed: (): string => block.textContent,
    }
  : undefined
