-- Fields that a person has to settle: values written apart that differ and do not combine, where
-- the field matters, or is a text that cannot be merged. Built with the generic tables.
CREATE TABLE open_conflict (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    field INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, field)
) WITHOUT ROWID;
