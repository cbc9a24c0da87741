-- Who saw or did what, by ids only. Nothing is changed or taken out, but for what is older than it is kept.
-- Retention: two years, older rows are deleted by privacy.forget-audit.
create table privacy.audit_entry (
  id      uuid        not null primary key,
  at      timestamptz not null,
  by_user uuid        not null,
  what    text        not null check (length(what) between 1 and 200),
  about   uuid,
  objects uuid[]      not null
);
create index audit_entry_by_idx on privacy.audit_entry (by_user, id desc);
create index audit_entry_about_idx on privacy.audit_entry (about, id desc) where about is not null;
create index audit_entry_at_idx on privacy.audit_entry (at);

create function privacy.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'Entries of the audit log stay as they are for two years'
    using errcode = 'restrict_violation', constraint = 'audit_entry_stays';
end
$$;
create trigger audit_entry_is_never_changed before update or truncate on privacy.audit_entry
  for each statement execute function privacy.refuse_change();
create trigger audit_entry_stays before delete on privacy.audit_entry
  for each row when (old.at > now() - interval '2 years') execute function privacy.refuse_change();
