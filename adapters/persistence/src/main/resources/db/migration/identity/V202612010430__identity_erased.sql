-- Of a user who was erased the row stays, so that what refers to it still does: nothing in it tells who that was.
-- An imported host keeps the reference, so that no later import brings the person back.
alter table identity.user_account
  add column erased_at timestamptz,
  add constraint user_account_erased_check check (erased_at is null or (email is null and about = '' and roles = '{}'));
