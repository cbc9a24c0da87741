package dev.roost.listing.adapter.jooq;

import static dev.roost.listing.adapter.jooq.generated.Tables.LISTING;

import dev.roost.listing.domain.Listings;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.listing.ListingsContract;

@DatabaseTest
class JooqListingsTest extends ListingsContract {

  private final TestDatabase database;
  private final Listings listings;

  JooqListingsTest(TestDatabase database) {
    this.database = database;
    this.listings = new JooqListings(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(LISTING);
  }

  @Override
  protected Listings listings() {
    return listings;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return Objects.requireNonNull(database.transactions().execute(_ -> work.get()));
  }
}
