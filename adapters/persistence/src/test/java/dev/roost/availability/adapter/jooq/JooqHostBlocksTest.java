package dev.roost.availability.adapter.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.availability.api.BlockView;
import dev.roost.availability.domain.Calendar;
import dev.roost.availability.domain.NightSet;
import dev.roost.listing.contract.ListingId;
import dev.roost.shared.PageRequest;
import dev.roost.shared.StayDates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqHostBlocksTest {

  private final ListingId listing = new ListingId(UUID.randomUUID());
  private final TestDatabase database;
  private final JooqHostBlocks blocks;

  JooqHostBlocksTest(TestDatabase database) {
    this.database = database;
    this.blocks = new JooqHostBlocks(database.dsl());
  }

  @Test
  void shouldListBlocksThatAreNotOverPageByPage() {
    // given
    change(calendar -> {
      calendar.block(may(1, 3), "over");
      calendar.block(may(4, 6), "ends today");
      calendar.block(may(5, 8), "begun");
      calendar.block(may(10, 12), "");
      calendar.block(may(20, 22), "Painter");
      calendar.replaceImported("airbnb", NightSet.of(may(25, 28)));
    });
    var today = LocalDate.of(2027, 5, 6);
    // when
    var first = blocks.from(today, listing, PageRequest.first(2));
    var second = blocks.from(today, listing, new PageRequest(first.next(), 2));
    // then
    assertThat(first.items()).extracting(BlockView::nights).containsExactly(may(5, 8), may(10, 12));
    assertThat(second.items()).extracting(BlockView::note).containsExactly("Painter");
    assertThat(second.next()).isNull();
  }

  @Test
  void shouldListNothingOfOtherListings() {
    // given
    change(calendar -> calendar.block(may(1, 3), ""));
    // when
    var page = blocks.from(LocalDate.of(2027, 1, 1), new ListingId(UUID.randomUUID()), PageRequest.first(10));
    // then
    assertThat(page.items()).isEqualTo(List.of());
  }

  private void change(Consumer<Calendar> change) {
    var calendars = new JooqCalendars(database.dsl(), UUID::randomUUID);
    database.transactions().executeWithoutResult(transaction -> {
      var calendar = calendars.lock(listing, may(1, 31));
      change.accept(calendar);
      calendars.save(calendar);
    });
  }

  private static StayDates may(int from, int to) {
    return StayDates.of("2027-05-%02d".formatted(from), "2027-05-%02d".formatted(to));
  }
}
