-- Vaults made on this tablet that the register does not have yet. Changes for them wait, unsealed,
-- until their statement went first at the next sync; only then is there a key.
CREATE TABLE pending_vault (
    vault BLOB PRIMARY KEY,
    type INTEGER NOT NULL,
    access BLOB NOT NULL -- circle (16 bytes) and right (1 byte), repeated
) STRICT;
