package dev.roost.listing.adapter.jooq;

import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.CoHostInvitations;
import java.util.Objects;
import java.util.function.Supplier;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.listing.CoHostInvitationsContract;
import roosttest.listing.ListingFixture;

@DatabaseTest
class JooqCoHostInvitationsTest extends CoHostInvitationsContract {

  private final TestDatabase database;

  JooqCoHostInvitationsTest(TestDatabase database) {
    this.database = database;
  }

  @Override
  protected CoHostInvitations invitations() {
    return new JooqCoHostInvitations(database.dsl());
  }

  @Override
  protected ListingId aListing() {
    var listing = ListingFixture.aDraft().created();
    inTransaction(() -> {
      new JooqListings(database.dsl()).add(listing);
      return listing;
    });
    return listing.id();
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(_ -> work.get()));
  }
}
