-- Who this profile is and the register of its school.
CREATE TABLE identity (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    school BLOB NOT NULL,
    root BLOB NOT NULL,
    replica BLOB NOT NULL,
    person BLOB NOT NULL,
    install BLOB NOT NULL,
    sign_seed BLOB NOT NULL,
    box_seed BLOB NOT NULL,
    server_url TEXT NOT NULL,
    server_pins BLOB NOT NULL -- 32 bytes each
) STRICT;

-- The register as received, each statement with its wraps.
CREATE TABLE statement (
    position INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL,
    wraps BLOB NOT NULL
) STRICT;
