-- Up to how many statements of the register what is parked was examined again, to its end.
ALTER TABLE log_state ADD COLUMN retried INTEGER NOT NULL DEFAULT 0;
