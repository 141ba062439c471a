-- Staff notes as they are shown: a view of the log. state: 0 plain, 1 merged, 2 conflict.
CREATE TABLE note (
    row INTEGER PRIMARY KEY,
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    text TEXT NOT NULL,
    author BLOB NOT NULL,
    happened INTEGER NOT NULL,
    noted INTEGER NOT NULL,
    edited INTEGER NOT NULL,
    state INTEGER NOT NULL,
    UNIQUE (vault, record)
);
CREATE INDEX note_by_time ON note (vault, noted DESC, record);

-- Written by the projection, beside the table.
CREATE VIRTUAL TABLE note_fts USING fts5 (
    text, content = 'note', content_rowid = 'row', prefix = '2 3',
    tokenize = 'unicode61 remove_diacritics 2'
);

-- With what is not on the school server yet. 15 is the kind of notes.
CREATE VIEW note_shown AS
SELECT
    n.*,
    EXISTS (SELECT 1 FROM pending p WHERE p.vault = n.vault AND p.kind = 15 AND p.record = n.record)
    OR EXISTS (
        SELECT 1 FROM unsent_record u WHERE u.vault = n.vault AND u.kind = 15 AND u.record = n.record
    ) AS waiting
FROM note n;
