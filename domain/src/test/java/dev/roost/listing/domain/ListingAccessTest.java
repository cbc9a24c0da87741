package dev.roost.listing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.listing.ListingFixture.aListing;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Refused;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import roosttest.identity.Actors;

class ListingAccessTest {

  private static final List<Actor> STRANGERS = List.of(Actor.anonymous(), Actors.guest(), Actors.host(Actors.CARA),
      Actors.integration(Actors.CARA, Scope.values()),
      Actor.integration(Actors.ADA, Set.of(Role.ADMIN), Set.of(Scope.LISTINGS_READ)));

  private static final List<Actor> INSIDERS = List.of(Actors.host(), Actors.host(Actors.BERT), Actors.admin(),
      Actor.system("test"), Actors.integration(Actors.ANNA, Scope.LISTINGS_READ));

  @ParameterizedTest
  @EnumSource(ListingStatus.class)
  void shouldBeOpenToItsHostsInEveryStatus(ListingStatus status) {
    // given
    var listing = listing(status);

    // when / then
    assertThat(INSIDERS).allSatisfy(insider -> {
      assertThat(listing.isOpenTo(insider)).isTrue();
      assertThatCode(() -> listing.mustBeVisibleTo(insider)).doesNotThrowAnyException();
    });
  }

  @ParameterizedTest
  @EnumSource(ListingStatus.class)
  void shouldBeKnownToStrangersWhilePublishedOnly(ListingStatus status) {
    // given
    var listing = listing(status);

    // when / then
    assertThat(STRANGERS).allSatisfy(stranger -> {
      assertThat(listing.isOpenTo(stranger)).isFalse();
      var refused = catchThrowableOfType(Refused.class, () -> listing.mustBeVisibleTo(stranger));
      if (status == ListingStatus.PUBLISHED) {
        assertThat(refused).isNull();
      } else {
        assertThat(refused.refusal()).isEqualTo(new NotFound("listing", listing.id().toString()));
      }
    });
  }

  @Test
  void shouldNotOpenToAKeyThatMayNotReadListings() {
    assertThat(listing(ListingStatus.DRAFT).isOpenTo(Actors.integration(Actors.ANNA, Scope.CALENDAR_WRITE))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(HostRight.class)
  void shouldGrantCoHostsTheirRightsOnly(HostRight right) {
    // given
    var listing = listing(ListingStatus.DRAFT);
    var granted = Set.of(HostRight.VIEW, HostRight.EDIT_PRICES);

    // when
    var refused = catchThrowableOfType(Refused.class,
        () -> listing.mustGrant(Actors.host(Actors.BERT), right, "do it"));

    // then
    if (granted.contains(right)) {
      assertThat(refused).isNull();
    } else {
      assertThat(refused.refusal()).isEqualTo(new NotAllowed("do it"));
    }
  }

  @ParameterizedTest
  @EnumSource(HostRight.class)
  void shouldGrantStrangersNothing(HostRight right) {
    assertThat(STRANGERS).allSatisfy(stranger -> {
      // when
      var onDraft = catchThrowableOfType(Refused.class,
          () -> listing(ListingStatus.DRAFT).mustGrant(stranger, right, "do it"));
      var onPublished = catchThrowableOfType(Refused.class,
          () -> listing(ListingStatus.PUBLISHED).mustGrant(stranger, right, "do it"));

      // then
      assertThat(onDraft.refusal()).isInstanceOf(NotFound.class);
      assertThat(onPublished.refusal()).isEqualTo(new NotAllowed("do it"));
    });
  }

  private static Listing listing(ListingStatus status) {
    return aListing().in(status).coHostedBy(Actors.BERT, HostRight.EDIT_PRICES).build();
  }
}
