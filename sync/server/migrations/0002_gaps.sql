-- A predecessor that some envelope here names, and that is not here, is an edge of what is held as
-- well: without it, two logs that lack different things below the same end would look equal.
INSERT OR IGNORE INTO head (vault, replica, author_sequence, hash)
SELECT e.vault, e.replica, e.author_sequence - 1, e.previous
FROM envelope e
WHERE e.author_sequence > 1 AND NOT EXISTS (
    SELECT 1 FROM envelope f
    WHERE f.vault = e.vault AND f.replica = e.replica
        AND f.author_sequence = e.author_sequence - 1 AND f.hash = e.previous
);
