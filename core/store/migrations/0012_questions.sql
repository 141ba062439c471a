-- Questions to the SENCo: of a pupil's casework vault, and one's own that were handed in.
CREATE TABLE question (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    pupil BLOB NOT NULL,
    text TEXT NOT NULL,
    author BLOB NOT NULL,       -- replica that signed the change that asked
    asked INTEGER NOT NULL,     -- milliseconds since 1970, UTC
    told INTEGER NOT NULL,      -- 1: the safeguarding lead was told in person
    triage TEXT NOT NULL,       -- empty until somebody decided
    answer TEXT NOT NULL,
    conflicts INTEGER NOT NULL, -- bit n: the values of field n differ
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE INDEX question_of_pupil ON question (pupil, asked);
