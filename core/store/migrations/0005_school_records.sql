-- What a replay builds of the school: staff, pupils, classes, timetable, library of strategies.
-- A text is empty, a number or an id NULL, as long as nobody has written it (or what was written
-- makes no sense). Days are YYYY-MM-DD; times are minutes since midnight on the wall.

CREATE TABLE school (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    name TEXT NOT NULL,
    la_number TEXT NOT NULL,
    establishment TEXT NOT NULL,
    nation TEXT NOT NULL,
    dsl_name TEXT NOT NULL,
    dsl_phone TEXT NOT NULL,
    identity_key BLOB NOT NULL,
    medical_list TEXT NOT NULL,
    week_a TEXT NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;

CREATE TABLE staff (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    first_name TEXT NOT NULL,
    surname TEXT NOT NULL,
    title TEXT NOT NULL,
    role TEXT NOT NULL,
    code TEXT NOT NULL,
    email TEXT NOT NULL,
    person BLOB,
    sort_key TEXT NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE INDEX staff_of_person ON staff (vault, person);

-- `row` is the number in the search index, of this tablet only.
CREATE TABLE pupil (
    row INTEGER PRIMARY KEY,
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    forename TEXT NOT NULL,
    surname TEXT NOT NULL,
    preferred TEXT NOT NULL,
    year_group INTEGER,
    class BLOB,
    left_on TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    UNIQUE (vault, record)
);
CREATE VIRTUAL TABLE pupil_search USING fts5 (
    names, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE class (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    name TEXT NOT NULL,
    year_group INTEGER,
    room TEXT NOT NULL,
    form TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE TABLE class_pupil (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    pupil BLOB NOT NULL,
    PRIMARY KEY (vault, record, pupil)
) WITHOUT ROWID;
CREATE INDEX class_of_pupil ON class_pupil (vault, pupil);
CREATE TABLE class_staff (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    staff BLOB NOT NULL,
    PRIMARY KEY (vault, record, staff)
) WITHOUT ROWID;
CREATE INDEX class_of_staff ON class_staff (vault, staff);

CREATE TABLE timetable_slot (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    weekday INTEGER,
    week TEXT NOT NULL,
    starts INTEGER,
    ends INTEGER,
    subject TEXT NOT NULL,
    class BLOB,
    room TEXT NOT NULL,
    staff BLOB,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE INDEX timetable_slot_of_day ON timetable_slot (vault, weekday, starts);

-- In the pupil's casework vault; `record` is the pupil.
CREATE TABLE pupil_case (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    upn TEXT NOT NULL,
    birth_date TEXT NOT NULL,
    provision TEXT NOT NULL,
    provision_start TEXT NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE TABLE pupil_need (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    need BLOB NOT NULL,
    rank INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (vault, record, need)
) WITHOUT ROWID;

CREATE TABLE strategy (
    row INTEGER PRIMARY KEY,
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    line TEXT NOT NULL,
    helper TEXT NOT NULL,
    area TEXT NOT NULL,
    icon TEXT NOT NULL,
    source TEXT NOT NULL,
    conflicts INTEGER NOT NULL, -- bit n: the values of field n differ
    UNIQUE (vault, record)
);
CREATE VIRTUAL TABLE strategy_search USING fts5 (
    line, helper, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
);
