-- A replica whose store was restored from an older copy, or cloned, names a successor.

-- 1: an envelope of this replica came back that is not here: another copy of it has been at work.
ALTER TABLE log_state ADD COLUMN overtaken INTEGER NOT NULL DEFAULT 0;

-- Who goes on, as long as the register does not have it. One row at most. Kept before it is told to
-- anybody: the answer may be lost.
CREATE TABLE next_self (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    replica BLOB NOT NULL,
    sign_seed BLOB NOT NULL,
    box_seed BLOB NOT NULL
);

-- Who this person was on this tablet: opens what was sealed to them, signs nothing any more.
CREATE TABLE former_self (
    replica BLOB PRIMARY KEY,
    box_seed BLOB NOT NULL
) WITHOUT ROWID;
