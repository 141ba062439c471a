-- The log of changes, what waits on this tablet, and the generic tables that a replay rebuilds.
-- A reference (ref, named, by) is the 20-byte id of a sealed change, or the 8-byte local number of
-- one that waits here. Times are milliseconds since 1970, UTC.

-- What this tablet knows of itself. One row.
CREATE TABLE log_state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    clock_ms INTEGER NOT NULL,
    clock_counter INTEGER NOT NULL,
    change_counter INTEGER NOT NULL,  -- of the last sealed change of this replica
    incarnation BLOB NOT NULL,        -- of the server's log that `reached` belongs to
    reached INTEGER NOT NULL,
    read_version INTEGER NOT NULL,    -- of the rules that built the tables below
    rebuilding INTEGER NOT NULL       -- 1 while a replay is unfinished
);
INSERT INTO log_state VALUES (1, 0, 0, 0, zeroblob(16), 0, 0, 0);

-- Changes of this replica that are not sealed yet.
CREATE TABLE pending (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    bytes BLOB NOT NULL
);
CREATE INDEX pending_of_record ON pending (vault, kind, record, number);

-- What became of a local number: a screen may still name it after sealing.
CREATE TABLE sealed_number (
    number INTEGER PRIMARY KEY,
    change BLOB NOT NULL
);

-- Sealed bytes, kept for ever. state: 1 applied, 2 parked, 3 applied but for changes set aside,
-- 4 own.
CREATE TABLE envelope (
    id INTEGER PRIMARY KEY,
    vault BLOB NOT NULL,
    replica BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL,
    previous BLOB NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT,
    server_sequence INTEGER,
    bytes BLOB NOT NULL,
    UNIQUE (vault, replica, sequence, hash)
);
CREATE INDEX envelope_parked ON envelope (id) WHERE state = 2;

CREATE TABLE outbox (
    envelope INTEGER PRIMARY KEY REFERENCES envelope (id),
    changes INTEGER NOT NULL
);

-- What the server will not take. answer: as in PushAnswer.
CREATE TABLE unsendable (
    envelope INTEGER PRIMARY KEY REFERENCES envelope (id),
    changes INTEGER NOT NULL,
    answer INTEGER NOT NULL
);

-- The records that the outbox and the unsendable envelopes are about.
CREATE TABLE unsent_record (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    envelope INTEGER NOT NULL REFERENCES envelope (id),
    PRIMARY KEY (vault, kind, record, envelope)
) WITHOUT ROWID;
CREATE INDEX unsent_record_of_envelope ON unsent_record (envelope);

-- What is being typed. Not a change: never sealed.
CREATE TABLE draft (
    place TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    heads BLOB NOT NULL,
    kept INTEGER NOT NULL
) WITHOUT ROWID;

-- From here on: built from the log, dropped and built again by a replay.

-- Values that nothing applied replaces. `element` is empty but for sets.
CREATE TABLE head (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    field INTEGER NOT NULL,
    element BLOB NOT NULL,
    ref BLOB NOT NULL,
    value BLOB NOT NULL,
    position TEXT NOT NULL,
    stamp_ms INTEGER NOT NULL,
    stamp_counter INTEGER NOT NULL,
    replica BLOB NOT NULL,
    happened INTEGER NOT NULL,
    noted INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, field, element, ref)
) WITHOUT ROWID;

-- Which write replaces which, also when the replaced one has not come.
CREATE TABLE named (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    field INTEGER NOT NULL,
    element BLOB NOT NULL,
    ref BLOB NOT NULL,
    by BLOB NOT NULL,
    PRIMARY KEY (vault, kind, record, field, element, ref, by)
) WITHOUT ROWID;

-- Replaced values of text fields: what a three-way merge may need as its base.
CREATE TABLE past (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    field INTEGER NOT NULL,
    ref BLOB NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (vault, kind, record, field, ref)
) WITHOUT ROWID;

CREATE TABLE event (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    field INTEGER NOT NULL,
    event BLOB NOT NULL,
    ref BLOB NOT NULL,
    value BLOB NOT NULL,
    corrects BLOB,
    stamp_ms INTEGER NOT NULL,
    stamp_counter INTEGER NOT NULL,
    replica BLOB NOT NULL,
    happened INTEGER NOT NULL,
    noted INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, field, event, ref)
) WITHOUT ROWID;

-- Counts only if the replica's person is the event's author.
CREATE TABLE retraction (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    field INTEGER NOT NULL,
    event BLOB NOT NULL,
    ref BLOB NOT NULL,
    replica BLOB NOT NULL,
    PRIMARY KEY (vault, kind, record, field, event, ref)
) WITHOUT ROWID;

-- `place` is the deleting change's place among its replica's changes.
CREATE TABLE deletion (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    ref BLOB NOT NULL,
    replica BLOB NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, ref)
) WITHOUT ROWID;
CREATE TABLE deletion_seen (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    ref BLOB NOT NULL,
    replica BLOB NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, ref, replica)
) WITHOUT ROWID;

-- Who changed a record, first and last. `waiting` 1: by changes that are not sealed yet.
CREATE TABLE touch (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    replica BLOB NOT NULL,
    waiting INTEGER NOT NULL,
    first_ms INTEGER NOT NULL,
    first_counter INTEGER NOT NULL,
    first_noted INTEGER NOT NULL,
    first_happened INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_place INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, replica, waiting)
) WITHOUT ROWID;

-- Changes that were received and do not count. verdict: as in Verdict.
CREATE TABLE set_aside (
    vault BLOB NOT NULL,
    kind INTEGER NOT NULL,
    record BLOB NOT NULL,
    ref BLOB NOT NULL,
    replica BLOB NOT NULL,
    verdict INTEGER NOT NULL,
    PRIMARY KEY (vault, kind, record, ref)
) WITHOUT ROWID;
