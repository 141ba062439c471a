-- When a version of a passport was written: a version that a school brought along is older than the
-- day on which it came. Filled by the replay that follows.

ALTER TABLE passport_version ADD COLUMN happened INTEGER NOT NULL DEFAULT 0;
