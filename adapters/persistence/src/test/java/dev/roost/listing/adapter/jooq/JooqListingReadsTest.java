package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;

import dev.roost.listing.application.ListingReads;
import dev.roost.listing.domain.Listing;
import dev.roost.listing.domain.ListingSnapshot;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.listing.ListingReadsContract;

@DatabaseTest
class JooqListingReadsTest extends ListingReadsContract {

  private final TestDatabase database;

  JooqListingReadsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void empty() {
    database.truncate(LISTING);
  }

  @Override
  protected ListingReads reads() {
    return new JooqListingReads(database.dsl());
  }

  @Override
  protected void store(Listing listing) {
    var it = listing.snapshot();
    database.transactions().executeWithoutResult(_ -> {
      new JooqListings(database.dsl()).add(Listing.restore(new ListingSnapshot(it.id(), 0, it.owner(), it.reference(),
          it.status(), it.content(), it.photos(), it.coHosts(), it.publishedAt())));
      CoHostRows.replace(database.dsl(), it.id(), it.coHosts());
    });
  }
}
