-- A note that the server finally refused does not wait any more: it stays here, and says so.
DROP VIEW note_shown;
CREATE VIEW note_shown AS
SELECT
    n.*,
    EXISTS (SELECT 1 FROM pending p WHERE p.vault = n.vault AND p.kind = 15 AND p.record = n.record)
    OR EXISTS (
        SELECT 1 FROM unsent_record u WHERE u.vault = n.vault AND u.kind = 15 AND u.record = n.record
        AND u.envelope NOT IN (SELECT envelope FROM unsendable)
    ) AS waiting,
    EXISTS (
        SELECT 1 FROM unsent_record u JOIN unsendable s ON s.envelope = u.envelope
        WHERE u.vault = n.vault AND u.kind = 15 AND u.record = n.record
    ) AS refused
FROM note n;
