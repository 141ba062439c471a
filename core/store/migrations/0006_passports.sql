-- What a replay builds of passports, in each pupil's passport vault. `record` of the first three is
-- the pupil.

CREATE TABLE passport (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    likes TEXT NOT NULL,
    matters_to_me TEXT NOT NULL,
    hard_for_me TEXT NOT NULL,
    too_much TEXT NOT NULL,
    alert TEXT NOT NULL,
    review_date TEXT NOT NULL,
    written_with TEXT NOT NULL,
    headline TEXT NOT NULL,
    conflicts INTEGER NOT NULL, -- bit n: the values of field n differ
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;

CREATE TABLE passport_member (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    line BLOB NOT NULL,
    position TEXT NOT NULL,
    PRIMARY KEY (vault, record, line)
) WITHOUT ROWID;

-- Versions as they were shared. `value` says what changed: docs/formats/records.md.
CREATE TABLE passport_version (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    number INTEGER NOT NULL,
    stamp_ms INTEGER NOT NULL,
    stamp_counter INTEGER NOT NULL,
    replica BLOB NOT NULL,
    event BLOB NOT NULL,
    noted INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (vault, record, number, stamp_ms, stamp_counter, replica, event)
) WITHOUT ROWID;

-- `record` is the line's own.
CREATE TABLE passport_line (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    line TEXT NOT NULL,
    helper TEXT NOT NULL,
    strategy BLOB,
    icon TEXT NOT NULL,
    conflicts INTEGER NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;

CREATE TABLE read_receipt (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    shown BLOB NOT NULL, -- hash of what was read
    replica BLOB NOT NULL, -- that wrote it
    pupil BLOB NOT NULL,
    person BLOB NOT NULL,
    version INTEGER NOT NULL,
    noted INTEGER NOT NULL,
    PRIMARY KEY (vault, record, shown, replica)
) WITHOUT ROWID;
CREATE INDEX read_receipt_of_pupil ON read_receipt (vault, pupil, person);
