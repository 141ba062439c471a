-- What a removed replica still sent: it may do so for a while, and only so much.
ALTER TABLE envelope ADD COLUMN late INTEGER NOT NULL DEFAULT 0 CHECK (late IN (0, 1));
CREATE INDEX envelope_late ON envelope (replica, length) WHERE late = 1;
