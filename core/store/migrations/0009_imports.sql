-- Which values an import wrote (0: a person's own hand), who of staff has left, which classes have
-- ended; and what the columns of a school's files mean, on this tablet only.

ALTER TABLE head ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE touch ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;

ALTER TABLE staff ADD COLUMN left_on TEXT NOT NULL DEFAULT '';
ALTER TABLE staff ADD COLUMN working_days TEXT NOT NULL DEFAULT '';
ALTER TABLE class ADD COLUMN ended_on TEXT NOT NULL DEFAULT '';

-- `headings`: a hash of the headings, whatever their order. `mapping`: as a saved mapping.
CREATE TABLE import_mapping (
    headings BLOB PRIMARY KEY,
    mapping TEXT NOT NULL
) WITHOUT ROWID;
