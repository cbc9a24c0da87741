package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import roosttest.database.TestDatabase;

/** The control of guarantee 1: with the lock and the key gone, the same rush must find nights that were sold twice. */
@ProofTest
@Import(WithoutCalendarLocks.class)
class NoNightIsSoldTwiceControlTest {

  @Autowired private ApplicationContext roost;
  @Autowired private TestDatabase database;
  @LocalServerPort private int port;

  /** Keeps the name, which the insert refers to, and takes the sense away. */
  @BeforeEach
  void dropTheKey() {
    database.dsl().execute("alter table availability.calendar_entry drop constraint calendar_entry_pkey");
    database.dsl()
        .execute("alter table availability.calendar_entry add constraint calendar_entry_pkey primary key (id)");
  }

  @Test
  void shouldSellNightsTwiceWithoutItsProtection() {
    // given
    var listing = new HotListing(new Market(roost), 20);
    database.dsl().execute("insert into availability.calendar (listing_id) values (?)", listing.id().value());
    try (var client = new BookingClient(List.of(port))) {
      // when
      var attempts = listing.rush(client, 1_000);
      // then
      var verdict = Verdict.of(attempts, new SoldNights(database.dsl(), listing.id()));
      assertThat(verdict.violations()).anyMatch(violation -> violation.contains("bookings that overlap"));
    }
  }
}
