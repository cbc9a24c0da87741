package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.CO_HOST_INVITATION;
import static org.jooq.impl.DSL.select;

import dev.roost.listing.contract.InvitationId;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.CoHostInvitation;
import dev.roost.listing.domain.CoHostInvitations;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqCoHostInvitations implements CoHostInvitations {

  private static final int MOST = 100;

  private final DSLContext db;

  JooqCoHostInvitations(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(CoHostInvitation invitation) {
    var invitee = invitation.invitee();
    db.deleteFrom(CO_HOST_INVITATION).where(CO_HOST_INVITATION.LISTING_ID.eq(invitation.listing().value()))
        .and(CO_HOST_INVITATION.EMAIL.eq(invitation.email())).execute();
    db.insertInto(CO_HOST_INVITATION).set(CO_HOST_INVITATION.ID, invitation.id().value())
        .set(CO_HOST_INVITATION.LISTING_ID, invitation.listing().value())
        .set(CO_HOST_INVITATION.EMAIL, invitation.email())
        .set(CO_HOST_INVITATION.INVITEE, invitee == null ? null : invitee.value())
        .set(CO_HOST_INVITATION.RIGHTS, CoHostRows.names(invitation.rights()))
        .set(CO_HOST_INVITATION.EXPIRES_AT, invitation.expiresAt()).execute();
  }

  @Override
  public Optional<CoHostInvitation> lock(InvitationId id) {
    return db.selectFrom(CO_HOST_INVITATION).where(CO_HOST_INVITATION.ID.eq(id.value())).forUpdate()
        .fetchOptional(JooqCoHostInvitations::toInvitation);
  }

  @Override
  public List<CoHostInvitation> of(ListingId listing, Instant now) {
    return open(CO_HOST_INVITATION.LISTING_ID.eq(listing.value()), now);
  }

  @Override
  public List<CoHostInvitation> to(UserId invitee, Instant now) {
    return open(CO_HOST_INVITATION.INVITEE.eq(invitee.value()), now);
  }

  @Override
  public void remove(InvitationId id) {
    db.deleteFrom(CO_HOST_INVITATION).where(CO_HOST_INVITATION.ID.eq(id.value())).execute();
  }

  @Override
  public int forgetExpired(Instant now, int atMost) {
    return db.deleteFrom(CO_HOST_INVITATION).where(CO_HOST_INVITATION.ID.in(select(CO_HOST_INVITATION.ID)
        .from(CO_HOST_INVITATION).where(CO_HOST_INVITATION.EXPIRES_AT.le(now)).limit(atMost))).execute();
  }

  private List<CoHostInvitation> open(Condition condition, Instant now) {
    return db.selectFrom(CO_HOST_INVITATION).where(condition).and(CO_HOST_INVITATION.EXPIRES_AT.gt(now))
        .orderBy(CO_HOST_INVITATION.ID.desc()).limit(MOST).fetch(JooqCoHostInvitations::toInvitation);
  }

  private static CoHostInvitation toInvitation(Record row) {
    var invitee = row.get(CO_HOST_INVITATION.INVITEE);
    return new CoHostInvitation(new InvitationId(row.get(CO_HOST_INVITATION.ID)),
        new ListingId(row.get(CO_HOST_INVITATION.LISTING_ID)), row.get(CO_HOST_INVITATION.EMAIL),
        invitee == null ? null : new UserId(invitee), CoHostRows.rights(row.get(CO_HOST_INVITATION.RIGHTS)),
        row.get(CO_HOST_INVITATION.EXPIRES_AT));
  }
}
