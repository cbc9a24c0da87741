package dev.roost.listing.domain;

import static dev.roost.listing.contract.ListingStatus.DELISTED;
import static dev.roost.listing.contract.ListingStatus.DRAFT;
import static dev.roost.listing.contract.ListingStatus.PUBLISHED;
import static dev.roost.listing.contract.ListingStatus.SNOOZED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.listing.ListingFixture.LAX;
import static roosttest.listing.ListingFixture.NOON;
import static roosttest.listing.ListingFixture.aListing;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingDelisted;
import dev.roost.listing.contract.ListingPublished;
import dev.roost.listing.contract.ListingRefusal.Missing;
import dev.roost.listing.contract.ListingRefusal.NotReadyToPublish;
import dev.roost.listing.contract.ListingRefusal.StatusNotReachable;
import dev.roost.listing.contract.ListingSnoozed;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import roosttest.identity.Actors;

class ListingLifeCycleTest {

  /** What may follow on what, written down a second time. */
  private static final Map<ListingStatus, Set<ListingStatus>> REACHABLE = Map.of(DRAFT, Set.of(PUBLISHED, DELISTED),
      PUBLISHED, Set.of(SNOOZED, DELISTED), SNOOZED, Set.of(PUBLISHED, DELISTED), DELISTED, Set.of());

  private static final List<Missing> NOTHING = List.of();

  static Stream<List<ListingStatus>> pairs() {
    return Stream.of(ListingStatus.values())
        .flatMap(from -> Stream.of(ListingStatus.values()).map(to -> List.of(from, to)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldLetTheOwnerMoveAsTheTableSaysAndNoFurther(List<ListingStatus> pair) {
    // given
    var listing = aListing().in(pair.getFirst()).build();

    // when
    var refusal = refusal(listing, pair.getLast(), Actors.host());

    // then
    if (pair.getFirst() == pair.getLast()) {
      assertThat(listing.isChanged()).isFalse();
      assertThat(listing.takeEvents()).isEmpty();
    } else if (reachable(pair)) {
      assertThat(listing.status()).isEqualTo(pair.getLast());
      assertThat(listing.takeEvents()).hasSize(1);
    } else {
      assertThat(refusal).isInstanceOfSatisfying(StatusNotReachable.class, it -> {
        assertThat(it.from()).isEqualTo(pair.getFirst());
        assertThat(it.to()).isEqualTo(pair.getLast());
        assertThat(it.reachable()).containsExactlyInAnyOrderElementsOf(reachableFrom(pair.getFirst()));
      });
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldLetAdminsTakeListingsDownButNotPutThemUp(List<ListingStatus> pair) {
    // given
    var listing = aListing().in(pair.getFirst()).build();

    // when
    var refusal = refusal(listing, pair.getLast(), Actors.admin());

    // then
    if (pair.getFirst() == pair.getLast()) {
      assertThat(refusal).isNull();
    } else if (reachable(pair) && pair.getLast() == PUBLISHED) {
      assertThat(refusal).isInstanceOf(NotAllowed.class);
    } else if (reachable(pair)) {
      assertThat(listing.status()).isEqualTo(pair.getLast());
    } else {
      assertThat(refusal).isInstanceOf(StatusNotReachable.class);
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldLetNobodyElseMoveIt(List<ListingStatus> pair) {
    // given
    var from = pair.getFirst();
    var coHost = Actors.host(Actors.BERT);
    var coHosted = aListing().in(from).coHostedBy(Actors.BERT, HostRight.values()).build();

    // when / then: co-hosts know it, strangers know what everybody sees
    assertThat(refusal(coHosted, pair.getLast(), coHost)).isInstanceOf(NotAllowed.class);
    for (var stranger : List.of(Actors.guest(), Actors.host(Actors.CARA), Actor.anonymous(),
        Actors.integration(Actors.CARA, Scope.LISTINGS_WRITE, Scope.ADMIN))) {
      assertThat(refusal(aListing().in(from).build(), pair.getLast(), stranger))
          .isInstanceOf(from == PUBLISHED ? NotAllowed.class : NotFound.class);
    }
  }

  @Test
  void shouldLetImportsPublishDraftsOnly() {
    // given
    var draft = aListing().build();
    var snoozed = aListing().in(SNOOZED).build();

    // when / then
    assertThat(refusal(draft, PUBLISHED, Actor.system("import"))).isNull();
    assertThat(refusal(snoozed, PUBLISHED, Actor.system("import"))).isEqualTo(new NotAllowed("unsnooze"));
  }

  @Test
  void shouldTellWhatHappened() {
    // given
    var listing = aListing().build();
    var id = listing.id();

    // when
    for (var status : List.of(PUBLISHED, SNOOZED, PUBLISHED, DELISTED)) {
      listing.moveTo(status, Actors.host(), LAX, NOTHING, NOON);
    }

    // then
    assertThat(listing.takeEvents()).containsExactly(new ListingPublished(id), new ListingSnoozed(id),
        new ListingPublished(id), new ListingDelisted(id));
  }

  @Test
  void shouldRememberWhenItWasPublishedFirst() {
    // given
    var listing = aListing().build();

    // when
    listing.moveTo(PUBLISHED, Actors.host(), LAX, NOTHING, NOON);
    listing.moveTo(SNOOZED, Actors.host(), LAX, NOTHING, NOON.plus(Duration.ofDays(1)));
    listing.moveTo(PUBLISHED, Actors.host(), LAX, NOTHING, NOON.plus(Duration.ofDays(2)));

    // then
    assertThat(listing.snapshot().publishedAt()).isEqualTo(NOON);
  }

  @Test
  void shouldRefusePublishingWithAllThatIsMissingHereAndElsewhere() {
    // given
    var listing = aListing().empty().build();
    var price = new Missing("price", "Set a price for a night.");

    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> listing.moveTo(PUBLISHED, Actors.host(), LAX, List.of(price), NOON));

    // then
    assertThat(refused.refusal()).isInstanceOfSatisfying(NotReadyToPublish.class, it -> assertThat(it.missing())
        .extracting(Missing::field).containsExactly("title", "description", "location", "photos", "price"));
    assertThat(listing.status()).isEqualTo(DRAFT);
  }

  @Test
  void shouldCheckAgainWhenASnoozedListingComesBack() {
    // given
    var listing = aListing().in(SNOOZED).showing().build();

    // when / then
    assertThat(refusal(listing, PUBLISHED, Actors.host())).isInstanceOf(NotReadyToPublish.class);
  }

  private static @Nullable Refusal refusal(Listing listing, ListingStatus target, Actor actor) {
    var refused = catchThrowableOfType(Refused.class, () -> listing.moveTo(target, actor, LAX, NOTHING, NOON));
    return refused == null ? null : refused.refusal();
  }

  private static boolean reachable(List<ListingStatus> pair) {
    return reachableFrom(pair.getFirst()).contains(pair.getLast());
  }

  private static Set<ListingStatus> reachableFrom(ListingStatus status) {
    return REACHABLE.getOrDefault(status, Set.of());
  }
}
