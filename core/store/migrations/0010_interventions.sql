-- What a replay builds of groups, plans, sessions and targets. A text is empty, a number or an id
-- NULL, as long as nobody has written it (or what was written makes no sense): a session without
-- minutes is one for which nobody recorded them, never one of none.

-- In the school vault. area: CI 1, CL 2, SEMH 3, SP 4. weekdays: bit n for weekday n, 1 Monday.
CREATE TABLE intervention_group (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    name TEXT NOT NULL,
    area INTEGER,
    wave INTEGER,
    weekdays INTEGER NOT NULL,
    starts INTEGER,
    planned_minutes INTEGER,
    room TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    activity TEXT NOT NULL,
    conflicts INTEGER NOT NULL, -- bit n: the values of field n differ
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE TABLE group_pupil (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    pupil BLOB NOT NULL,
    PRIMARY KEY (vault, record, pupil)
) WITHOUT ROWID;
CREATE INDEX group_of_pupil ON group_pupil (vault, pupil);
CREATE TABLE group_staff (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    staff BLOB NOT NULL,
    PRIMARY KEY (vault, record, staff)
) WITHOUT ROWID;
CREATE INDEX group_of_staff ON group_staff (vault, staff);

-- From here on in the working vault of `pupil`, as the record says: a reader checks that it is.
CREATE TABLE intervention_plan (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    group_id BLOB NOT NULL,
    pupil BLOB NOT NULL,
    outcome TEXT NOT NULL,
    entry TEXT NOT NULL,
    exit TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    conflicts INTEGER NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;

-- One row for each pupil. attendance: 1 present, 2 away.
CREATE TABLE session_log (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    session BLOB NOT NULL,
    pupil BLOB NOT NULL,
    group_id BLOB,
    day TEXT NOT NULL,
    starts INTEGER,
    attendance INTEGER,
    minutes INTEGER,
    engagement INTEGER,
    line TEXT NOT NULL,
    adult BLOB,
    activity TEXT NOT NULL,
    imported_from TEXT NOT NULL,
    written_by TEXT NOT NULL,
    author BLOB NOT NULL, -- replica that began it
    noted INTEGER NOT NULL,
    corrected INTEGER NOT NULL,
    conflicts INTEGER NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE INDEX session_log_of_day ON session_log (day, session);
CREATE INDEX session_log_of_session ON session_log (session);
CREATE INDEX session_log_of_group ON session_log (group_id, day);
CREATE INDEX session_log_of_pupil ON session_log (vault, day);

-- The step that was last noted in a session for one target. 1 not yet, 2 with help, 3 alone.
CREATE TABLE session_step (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    target BLOB NOT NULL,
    event BLOB NOT NULL,
    step INTEGER NOT NULL,
    PRIMARY KEY (vault, record, target)
) WITHOUT ROWID;
CREATE INDEX session_step_of_target ON session_step (vault, target);

CREATE TABLE target (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    pupil BLOB NOT NULL,
    line TEXT NOT NULL,
    group_id BLOB,
    baseline TEXT NOT NULL,
    goal TEXT NOT NULL,
    due TEXT NOT NULL,
    state INTEGER NOT NULL, -- 1 open, 2 met, 3 stopped
    conflicts INTEGER NOT NULL,
    PRIMARY KEY (vault, record)
) WITHOUT ROWID;
CREATE TABLE target_progress (
    vault BLOB NOT NULL,
    record BLOB NOT NULL,
    event BLOB NOT NULL,
    day TEXT NOT NULL,
    points INTEGER,
    note TEXT NOT NULL,
    replica BLOB NOT NULL,
    noted INTEGER NOT NULL,
    PRIMARY KEY (vault, record, event)
) WITHOUT ROWID;
