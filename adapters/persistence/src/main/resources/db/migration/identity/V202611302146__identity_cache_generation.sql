-- In which generation nodes may use what they keep of sessions in a cache. One row, which is replaced where the cache cannot be
-- told of a revocation; none until a node first uses a cache. No aggregate, so there is no version.
create table identity.cache_generation (
  only_one   boolean not null primary key default true check (only_one),
  generation uuid    not null
);
