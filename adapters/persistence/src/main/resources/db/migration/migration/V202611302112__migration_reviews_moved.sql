-- Reviews that were kept until reviews can be imported: now they are. The one time that two contexts meet in SQL.
insert into review.imported_review (id, source, external_id, listing_id, author_name, content, written_on)
select uuidv7(), source, external_id, listing_id, author_name, plain, written_on
from (select raw.*, known.listing_id, btrim(regexp_replace(raw.content, '<br\s*/?>', E'\n', 'gi'), E' \n\r\t') as plain
      from migration.raw_review as raw
      join migration.known_listing as known
        on known.source = raw.source and known.external_id = raw.listing_external_id) as read
where plain <> '';

drop table migration.raw_review;
