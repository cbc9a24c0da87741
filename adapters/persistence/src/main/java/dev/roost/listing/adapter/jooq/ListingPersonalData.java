package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.CO_HOST;
import static dev.roost.listing.adapter.jooq.generated.Tables.CO_HOST_INVITATION;
import static dev.roost.listing.adapter.jooq.generated.Tables.DISPOSABLE_PHOTO;
import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;
import static dev.roost.platform.HeldTable.exported;
import static dev.roost.platform.HeldTable.kept;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.currentInstant;

import dev.roost.listing.domain.PhotoAlbum;
import dev.roost.listing.domain.PhotoSource;
import dev.roost.platform.DataSubject;
import dev.roost.platform.ExportSink;
import dev.roost.platform.HeldTable;
import dev.roost.platform.PersonalData;
import dev.roost.platform.jooq.ExportedRows;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Listings are off the market by then. */
@Component
class ListingPersonalData implements PersonalData {

  private final DSLContext db;

  ListingPersonalData(DSLContext db) {
    this.db = db;
  }

  @Override
  public String schema() {
    return "listing";
  }

  @Override
  public List<HeldTable> tables() {
    return List.of(
        exported("listing", "listings")
            .erased("texts, photos, address and registration number go; what kind of place it was stays")
            .asLongAs("bookings and reviews name it"),
        exported("co_host", "co-hosting").erased("goes").asLongAs("the owner wants it"),
        exported("co_host_invitation", "co-host-invitations").erased("goes, of whom invited and of whom was invited")
            .forgotten("14 days after it was sent", "listing.forget-invitations"),
        kept("disposable_photo", "names files that no listing shows").erased("takes up the photos of the listings")
            .forgotten("some minutes, with the files", "listing.dispose-of-photos"));
  }

  @Override
  public void export(DataSubject subject, ExportSink sink) {
    var user = subject.user().value();
    new ExportedRows(db, sink)
        .write("listings", LISTING, LISTING.OWNER.eq(user))
        .write("co-hosting", CO_HOST, CO_HOST.USER_ID.eq(user))
        .write("co-host-invitations", CO_HOST_INVITATION, CO_HOST_INVITATION.INVITEE.eq(user)
            .or(CO_HOST_INVITATION.LISTING_ID.eq(any(subject.listingIds()))));
  }

  @Override
  public void erase(DataSubject subject) {
    var user = subject.user().value();
    disposeOfPhotos(user);
    db.update(LISTING)
        .set(LISTING.TITLE, "").set(LISTING.DESCRIPTION, "").set(LISTING.ADDITIONAL_RULES, "")
        .set(LISTING.REGISTRATION_NUMBER, "")
        .set(LISTING.PHOTOS, PhotosJson.write(PhotoAlbum.EMPTY))
        .setNull(LISTING.LATITUDE).setNull(LISTING.LONGITUDE).setNull(LISTING.ZONE).setNull(LISTING.STREET)
        .setNull(LISTING.UNIT).setNull(LISTING.POSTAL_CODE).setNull(LISTING.NEIGHBOURHOOD).setNull(LISTING.CITY)
        .setNull(LISTING.REGION).setNull(LISTING.COUNTRY)
        .set(LISTING.VERSION, LISTING.VERSION.plus(1))
        .where(LISTING.OWNER.eq(user), tellsSomething()).execute();
    db.deleteFrom(CO_HOST).where(CO_HOST.USER_ID.eq(user)).execute();
    db.deleteFrom(CO_HOST_INVITATION)
        .where(CO_HOST_INVITATION.INVITEE.eq(user).or(CO_HOST_INVITATION.LISTING_ID.eq(any(subject.listingIds())))
            .or(CO_HOST_INVITATION.EMAIL.eq(subject.email())))
        .execute();
  }

  private static Condition tellsSomething() {
    return LISTING.TITLE.ne("").or(LISTING.DESCRIPTION.ne("")).or(LISTING.ADDITIONAL_RULES.ne(""))
        .or(LISTING.REGISTRATION_NUMBER.ne("")).or(LISTING.ZONE.isNotNull())
        .or(LISTING.PHOTOS.ne(PhotosJson.write(PhotoAlbum.EMPTY)));
  }

  /** The files go with the next run of the job that deletes what no listing shows. */
  private void disposeOfPhotos(UUID owner) {
    db.select(LISTING.PHOTOS).from(LISTING).where(LISTING.OWNER.eq(owner)).fetch(LISTING.PHOTOS).stream()
        .flatMap(photos -> PhotosJson.read(photos).photos().stream())
        .forEach(photo -> {
          if (photo.source() instanceof PhotoSource.Stored stored) {
            db.insertInto(DISPOSABLE_PHOTO).set(DISPOSABLE_PHOTO.KEY, stored.key().value())
                .set(DISPOSABLE_PHOTO.DISPOSABLE_FROM, currentInstant()).onConflictDoNothing().execute();
          }
        });
  }
}
