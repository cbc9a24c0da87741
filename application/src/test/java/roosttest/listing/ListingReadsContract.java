package roosttest.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.ACROPOLIS;
import static roosttest.listing.ListingFixture.ATHENS;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aListing;
import static roosttest.listing.ListingFixture.aPhoto;
import static roosttest.listing.ListingFixture.anExternalPhoto;

import dev.roost.listing.application.ListingReads;
import dev.roost.listing.application.ListingReads.FactsRow;
import dev.roost.listing.application.ListingReads.SummaryRow;
import dev.roost.listing.contract.ExternalReference;
import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.contract.RoomType;
import dev.roost.listing.domain.Listing;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.platform.SequentialIds;

/** What every reader of listings does. */
public abstract class ListingReadsContract {

  private static final Set<HostRight> BERTS = Set.of(HostRight.VIEW, HostRight.EDIT_PRICES);

  protected abstract ListingReads reads();

  /** Stores a listing as it is, with its co-hosts. */
  protected abstract void store(Listing listing);

  @Test
  void shouldTellTheFactsOfAListing() {
    // given
    var cover = aPhoto();
    var listing = stored(aListing().in(ListingStatus.PUBLISHED).showing(cover, aPhoto())
        .coHostedBy(Actors.BERT, HostRight.EDIT_PRICES));

    // when / then
    assertThat(reads().facts(List.of(listing.id()))).containsExactly(new FactsRow(listing.id(), Actors.ANNA,
        Map.of(Actors.BERT, BERTS), ListingStatus.PUBLISHED, "Studio below the Acropolis", ATHENS, LocalTime.of(14, 0),
        LocalTime.of(10, 30), 2, true, true, RoomType.ENTIRE_PLACE, "apartment", ACROPOLIS, 0, 1,
        Set.of("wifi", "kitchen", "air-conditioning"), cover));
  }

  @Test
  void shouldTellTheFactsOfADraftThatSaysNearlyNothing() {
    // given
    var listing = stored(aDraft().empty());

    // when
    var facts = reads().facts(List.of(listing.id())).getFirst();

    // then
    assertThat(facts.zone()).isNull();
    assertThat(facts.position()).isNull();
    assertThat(facts.cover()).isNull();
    assertThat(facts.coHosts()).isEmpty();
    assertThat(facts.amenities()).isEmpty();
    assertThat(facts.title()).isEmpty();
  }

  @Test
  void shouldTellTheFactsOfSeveral() {
    // given
    var one = stored(aDraft());
    var other = stored(aDraft().showing(anExternalPhoto("https://pictures.example/1.jpg")));

    // when / then
    assertThat(reads().facts(List.of(one.id(), new ListingId(UUID.randomUUID()), other.id())))
        .extracting(FactsRow::id).containsExactlyInAnyOrder(one.id(), other.id());
  }

  @Test
  void shouldGoThroughAllThatIsOnTheMarket() {
    // given
    LongStream.of(2, 1, 4, 3).forEach(n -> stored(numbered(n).in(ListingStatus.PUBLISHED)));
    stored(numbered(5));
    stored(numbered(6).in(ListingStatus.SNOOZED));

    // when / then
    assertThat(reads().published(null, 3)).containsExactly(id(1), id(2), id(3));
    assertThat(reads().published(id(3), 3)).containsExactly(id(4));
    assertThat(reads().published(id(4), 3)).isEmpty();
  }

  @Test
  void shouldTellWhoMayDoWhat() {
    // given
    var owner = Actors.someone();
    var listing = stored(aDraft().ownedBy(owner).coHostedBy(Actors.BERT, HostRight.EDIT_PRICES)).id();

    // when / then
    assertThat(reads().rights(listing, owner)).containsExactlyInAnyOrder(HostRight.values());
    assertThat(reads().rights(listing, Actors.BERT)).isEqualTo(BERTS);
    assertThat(reads().rights(listing, Actors.CARA)).isEmpty();
    assertThat(reads().rights(new ListingId(UUID.randomUUID()), owner)).isEmpty();
  }

  @Test
  void shouldFindTheListingsOnWhichAUserHasARight() {
    // given
    var user = Actors.someone();
    var owned = stored(aDraft().ownedBy(user)).id();
    var priced = stored(aDraft().coHostedBy(user, HostRight.EDIT_PRICES)).id();
    stored(aDraft());

    // when / then
    assertThat(reads().listingsWith(user, HostRight.EDIT_PRICES)).containsExactlyInAnyOrder(owned, priced);
    assertThat(reads().listingsWith(user, HostRight.MANAGE_BOOKINGS)).containsExactly(owned);
    assertThat(reads().listingsWith(Actors.someone(), HostRight.VIEW)).isEmpty();
  }

  @Test
  void shouldListOnesListingsPageByPageNewestFirst() {
    // given
    var user = Actors.someone();
    LongStream.rangeClosed(1, 5).forEach(n -> stored(n % 2 == 0
        ? numbered(n).coHostedBy(user, HostRight.EDIT_PRICES)
        : numbered(n).ownedBy(user)));
    stored(numbered(6));

    // when
    var first = reads().summaries(user, null, PageRequest.first(2));
    var second = reads().summaries(user, null, new PageRequest(first.next(), 2));
    var third = reads().summaries(user, null, new PageRequest(second.next(), 2));

    // then
    assertThat(List.of(first, second, third)).flatExtracting(page -> page.items().stream().map(SummaryRow::id).toList())
        .containsExactly(id(5), id(4), id(3), id(2), id(1));
    assertThat(third.next()).isNull();
  }

  @Test
  void shouldSummariseAListing() {
    // given
    var user = Actors.someone();
    var cover = aPhoto();
    var listing = stored(aListing().in(ListingStatus.SNOOZED).ownedBy(Actors.CARA).referencedAs("channel", "7")
        .showing(cover).coHostedBy(user, HostRight.EDIT_PRICES));

    // when / then
    assertThat(summaries(user, null)).containsExactly(new SummaryRow(listing.id(), 1, ListingStatus.SNOOZED,
        "Studio below the Acropolis", "Athens", cover, Actors.CARA, BERTS, new ExternalReference("channel", "7")));
  }

  @Test
  void shouldListThoseOfAStatus() {
    // given
    var user = Actors.someone();
    var draft = stored(aDraft().ownedBy(user).empty()).id();
    var snoozed = stored(aListing().ownedBy(user).in(ListingStatus.SNOOZED)).id();

    // when / then
    assertThat(summaries(user, ListingStatus.DRAFT)).extracting(SummaryRow::id).containsExactly(draft);
    assertThat(summaries(user, ListingStatus.SNOOZED)).extracting(SummaryRow::id).containsExactly(snoozed);
    assertThat(summaries(user, ListingStatus.DELISTED)).isEmpty();
  }

  private List<SummaryRow> summaries(UserId user, @Nullable ListingStatus status) {
    return reads().summaries(user, status, PageRequest.first(10)).items();
  }

  private Listing stored(ListingFixture fixture) {
    var listing = fixture.build();
    store(listing);
    return listing;
  }

  private static ListingFixture numbered(long n) {
    return aDraft().withId(id(n));
  }

  private static ListingId id(long n) {
    return new ListingId(SequentialIds.nth(n));
  }
}
