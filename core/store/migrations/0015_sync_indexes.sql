-- What each session asks, without reading the envelopes themselves: those that the server may not
-- have, and how each author's chain hangs together.
CREATE INDEX envelope_only_here ON envelope (id, replica) WHERE server_sequence IS NULL;
CREATE INDEX envelope_chain ON envelope (vault, replica, sequence, hash, previous);
