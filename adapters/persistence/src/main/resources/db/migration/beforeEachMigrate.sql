-- A migration that has to wait for somebody else's lock makes everybody behind it wait too: rather fail and try again.
set local lock_timeout = '10s';
