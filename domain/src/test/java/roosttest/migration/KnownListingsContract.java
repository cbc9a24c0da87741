package roosttest.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.migration.ImportFixture.SOURCE;
import static roosttest.migration.ImportFixture.aKnownListing;

import dev.roost.listing.contract.ListingId;
import dev.roost.migration.domain.Fingerprint;
import dev.roost.migration.domain.ForeignPrices;
import dev.roost.migration.domain.KnownListing;
import dev.roost.migration.domain.KnownListings;
import dev.roost.migration.domain.StayLength;
import dev.roost.shared.Currency;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of known listings does. */
public abstract class KnownListingsContract {

  protected abstract KnownListings known();

  @Test
  void shouldFindWhatWasPut() {
    // given
    var listing = aKnownListing("1").withCalendar(Fingerprint.of("calendar"));
    known().put(SOURCE, List.of(listing, aKnownListing("2")));

    // when
    var found = known().find(SOURCE, List.of("1", "3"));

    // then
    assertThat(found).containsOnlyKeys("1").containsEntry("1", listing);
  }

  @Test
  void shouldKeepWhatIsUnknownUnknown() {
    // given
    var listing = new KnownListing("4", aKnownListing("4").listing(),
        new ForeignPrices(Currency.of("JPY"), null, null, null, 0, 1, 0), new StayLength(1, 1), Fingerprint.of(""),
        null);
    known().put(SOURCE, List.of(listing));

    // when
    var found = known().find(SOURCE, List.of("4"));

    // then
    assertThat(found).containsEntry("4", listing);
  }

  @Test
  void shouldReplaceWhatIsKnown() {
    // given
    var before = aKnownListing("5");
    known().put(SOURCE, List.of(before));
    var after = new KnownListing("5", before.listing(), new ForeignPrices(ImportFixture.DOLLAR, 1L, 2L, 3L, 4, 5, 6),
        new StayLength(7, 8), Fingerprint.of("9"), Fingerprint.of("10"));

    // when
    known().put(SOURCE, List.of(after));

    // then
    assertThat(known().find(SOURCE, List.of("5"))).containsEntry("5", after);
  }

  @Test
  void shouldKeepSourcesApart() {
    // given
    known().put(SOURCE, List.of(aKnownListing("6")));

    // when
    var found = known().find("elsewhere", List.of("6"));

    // then
    assertThat(found).isEmpty();
  }

  @Test
  void shouldListEveryListingOfASourceOnce() {
    // given
    var source = "listed";
    var listings = IntStream.range(0, 7).mapToObj(number -> aKnownListing("list-" + number)).toList();
    known().put(source, listings);

    // when
    var first = known().listings(source, null, 4);
    var second = known().listings(source, first.getLast(), 4);

    // then
    assertThat(first).hasSize(4);
    assertThat(second).hasSize(3).doesNotContainAnyElementsOf(first);
    assertThat(listings).extracting(KnownListing::listing)
        .containsExactlyInAnyOrder(Stream.concat(first.stream(), second.stream())
            .toArray(ListingId[]::new));
  }

  @Test
  void shouldPutNothing() {
    // given
    var none = List.<KnownListing>of();

    // when
    known().put("empty", none);

    // then
    assertThat(known().listings("empty", null, 1)).isEmpty();
  }
}
