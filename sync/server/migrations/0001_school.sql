-- One school's log. Nothing in it can be read without keys that are never here.

-- The one row that `init` writes.
CREATE TABLE birth (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    incarnation BLOB NOT NULL CHECK (length(incarnation) = 16),
    start_code_hash BLOB NOT NULL CHECK (length(start_code_hash) = 32)
) STRICT;

-- The register. Wraps can be deleted by an erasure; the statement with their hash stays.
CREATE TABLE statement (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    bytes BLOB NOT NULL,
    wraps BLOB NOT NULL
) STRICT;

-- What the headers say, in the school's order: narrow rows, so that a pull can skip quickly over
-- what it may not send.
CREATE TABLE envelope (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1),
    vault BLOB NOT NULL CHECK (length(vault) = 16),
    replica BLOB NOT NULL CHECK (length(replica) = 16),
    author_sequence INTEGER NOT NULL CHECK (author_sequence >= 1),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    length INTEGER NOT NULL,
    fork INTEGER NOT NULL CHECK (fork IN (0, 1)),
    UNIQUE (vault, replica, author_sequence, hash)
) STRICT;
CREATE INDEX envelope_fork ON envelope (sequence) WHERE fork = 1;

-- The sealed bytes, apart from the headers, so that an erasure can take them alone.
CREATE TABLE envelope_bytes (
    sequence INTEGER PRIMARY KEY REFERENCES envelope (sequence),
    bytes BLOB NOT NULL
) STRICT;

-- Branch ends: envelopes that no envelope here names as its predecessor.
CREATE TABLE head (
    vault BLOB NOT NULL,
    replica BLOB NOT NULL,
    author_sequence INTEGER NOT NULL,
    hash BLOB NOT NULL,
    PRIMARY KEY (vault, replica, author_sequence, hash)
) STRICT, WITHOUT ROWID;
