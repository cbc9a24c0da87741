-- A stay that was called off since an instalment was not paid has credit notes too.
alter table invoicing.document
  drop constraint document_occasion_check,
  add constraint document_occasion_check check (occasion in ('CONFIRMED', 'ALTERED', 'CANCELLED_BY_GUEST',
    'CANCELLED_BY_HOST', 'CANCELLED_UNPAID', 'NO_SHOW'));
