/** Marks a file as Readout's ("RDOT"), so that nobody else's database is written to. */
export const APPLICATION_ID = 0x52444f54

/**
 * What brings a database from one version to the next; its version is how many of these it has seen.
 * A step that was released is never edited. Reports, members and judgements are what people gave: appended, and refused to change or go.
 * So are appointments, the lines of calendars as they were given out: other programs know them by their names.
 * Readings and records are derived: they can be dropped at any time and come back the same.
 */
export const STEPS: readonly string[] = [
  `
  CREATE TABLE reports (
    id TEXT PRIMARY KEY, text TEXT NOT NULL, language TEXT NOT NULL, published TEXT, outlet TEXT, url TEXT
  ) STRICT;
  CREATE TABLE members (
    story TEXT NOT NULL, report TEXT NOT NULL REFERENCES reports (id), file TEXT NOT NULL, PRIMARY KEY (story, report, file)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE judgements (
    id TEXT PRIMARY KEY, story TEXT NOT NULL, verdict TEXT NOT NULL, about TEXT NOT NULL, field TEXT, value TEXT, note TEXT, "by" TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX judgements_of_story ON judgements (story);
  CREATE TABLE readings (
    report TEXT NOT NULL REFERENCES reports (id), version TEXT NOT NULL, reading TEXT NOT NULL, PRIMARY KEY (report, version)
  ) STRICT;
  CREATE TABLE records (story TEXT PRIMARY KEY, inputs TEXT NOT NULL, record TEXT NOT NULL) STRICT;
  ${['reports', 'members', 'judgements'].map(appendOnly).join('\n')}
  `,
  `
  CREATE TABLE appointment_claims (
    story TEXT NOT NULL, claim TEXT NOT NULL, uid TEXT NOT NULL, PRIMARY KEY (story, claim, uid)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE appointments (
    story TEXT NOT NULL, uid TEXT NOT NULL, sequence INTEGER NOT NULL, at TEXT NOT NULL, line TEXT NOT NULL, PRIMARY KEY (story, uid, sequence)
  ) STRICT;
  ${['appointment_claims', 'appointments'].map(appendOnly).join('\n')}
  `,
  // People and offices that were brought in: part of what a record is made from. An empty story: for all of them. The cascade takes an import away with its rows.
  `
  CREATE TABLE imports (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL, story TEXT NOT NULL, file TEXT NOT NULL, format TEXT NOT NULL, at TEXT NOT NULL,
    people INTEGER NOT NULL, holdings INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE imported_people (
    import INTEGER NOT NULL REFERENCES imports (n) ON DELETE CASCADE, id TEXT NOT NULL, name TEXT NOT NULL, gender TEXT NOT NULL, state TEXT NOT NULL,
    wikidata TEXT NOT NULL, PRIMARY KEY (import, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE imported_holdings (
    import INTEGER NOT NULL REFERENCES imports (n) ON DELETE CASCADE, row INTEGER NOT NULL, office TEXT NOT NULL, "of" TEXT NOT NULL, posted TEXT,
    person TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL, asOf TEXT NOT NULL, source TEXT NOT NULL, PRIMARY KEY (import, row)
  ) STRICT, WITHOUT ROWID;
  `,
  // One judgement can be given on two stories that share a report. And who may come in from elsewhere: the hash of a token, the last one stands.
  `
  CREATE TABLE judgements_of_stories (
    id TEXT NOT NULL, story TEXT NOT NULL, verdict TEXT NOT NULL, about TEXT NOT NULL, field TEXT, value TEXT, note TEXT, "by" TEXT NOT NULL, at TEXT NOT NULL,
    PRIMARY KEY (story, id)
  ) STRICT;
  INSERT INTO judgements_of_stories SELECT id, story, verdict, about, field, value, note, "by", at FROM judgements;
  DROP TABLE judgements;
  ALTER TABLE judgements_of_stories RENAME TO judgements;
  ${appendOnly('judgements')}
  CREATE TABLE tokens (n INTEGER PRIMARY KEY, hash TEXT NOT NULL, at TEXT NOT NULL) STRICT;
  `,
  // What can be searched of each record: derived with it, and goes with it. The index keeps no text; words come to it folded already.
  `
  CREATE TABLE searchables (
    n INTEGER PRIMARY KEY, story TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, hash TEXT NOT NULL, UNIQUE (story, kind, id)
  ) STRICT;
  CREATE VIRTUAL TABLE searched USING fts5 (
    head, body, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
  );
  `,
]

function appendOnly(table: string): string {
  return ['UPDATE', 'DELETE']
    .map((change) => {
      const name = `${table}_are_kept_on_${change.toLowerCase()}`
      return `CREATE TRIGGER ${name} BEFORE ${change} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} are append-only'); END;`
    })
    .join('\n')
}
