-- When this server heard of a removal, by its own clock: a lead's may be years off.
CREATE TABLE removed (
    replica BLOB PRIMARY KEY CHECK (length(replica) = 16),
    heard_ms INTEGER NOT NULL
) WITHOUT ROWID;
