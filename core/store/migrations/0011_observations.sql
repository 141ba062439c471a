-- What a replay builds of observations (in the casework vault of `pupil`) and of strategy marks (in
-- the working vault), as the records say: a reader checks that they are.

CREATE TABLE observation (
    row INTEGER PRIMARY KEY,
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    observation BLOB NOT NULL, -- common to all pupils
    pupil BLOB NOT NULL,
    started INTEGER,
    ended INTEGER,
    class BLOB,
    subject TEXT NOT NULL,
    instrument TEXT NOT NULL,
    summary TEXT NOT NULL,
    next_step INTEGER, -- 1 support, 2 referral, 3 review, 4 nothing
    next_text TEXT NOT NULL,
    observer BLOB,
    imported_from TEXT NOT NULL,
    written_by TEXT NOT NULL,
    author BLOB NOT NULL, -- replica that wrote it
    noted INTEGER NOT NULL,
    altered INTEGER NOT NULL, -- a field was written again after it was finished
    UNIQUE (vault, record)
);
CREATE INDEX observation_of_pupil ON observation (vault, started DESC, record);
CREATE INDEX observation_by_time ON observation (started DESC, vault, record);
CREATE INDEX observation_together ON observation (observation);
CREATE VIRTUAL TABLE observation_search USING fts5 (
    words, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);

-- Notes, marks and tallies as their events hold them: docs/formats/records.md.
CREATE TABLE observation_entry (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    at INTEGER NOT NULL,
    event BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (vault, record, at, event)
) WITHOUT ROWID;
CREATE TABLE observation_addendum (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    stamp_ms INTEGER NOT NULL,
    stamp_counter INTEGER NOT NULL,
    replica BLOB NOT NULL,
    event BLOB NOT NULL,
    noted INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (vault, record, stamp_ms, stamp_counter, replica, event)
) WITHOUT ROWID;

CREATE TABLE strategy_mark (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    pupil BLOB NOT NULL,
    observation BLOB NOT NULL,
    line BLOB NOT NULL,
    mark INTEGER NOT NULL, -- 1 seen, 2 missed, 3 did not arise
    day TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE INDEX strategy_mark_of_pupil ON strategy_mark (vault, pupil, line);
