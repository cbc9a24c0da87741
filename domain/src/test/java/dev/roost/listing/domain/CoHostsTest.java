package dev.roost.listing.domain;

import static dev.roost.listing.contract.HostRight.EDIT_CALENDAR;
import static dev.roost.listing.contract.HostRight.EDIT_LISTING;
import static dev.roost.listing.contract.HostRight.OWN;
import static dev.roost.listing.contract.HostRight.VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.listing.contract.ListingRefusal.TooManyCoHosts;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Refused;
import java.util.Set;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class CoHostsTest {

  private final CoHosts bert = CoHosts.NONE.with(Actors.BERT, Set.of(EDIT_LISTING));

  @Test
  void shouldLetEveryCoHostSeeTheListing() {
    assertThat(bert.of(Actors.BERT)).containsExactlyInAnyOrder(VIEW, EDIT_LISTING);
  }

  @Test
  void shouldNeverGrantTheOwnersRight() {
    assertThat(bert.with(Actors.BERT, Set.of(OWN, EDIT_CALENDAR)).of(Actors.BERT))
        .containsExactlyInAnyOrder(VIEW, EDIT_CALENDAR);
  }

  @Test
  void shouldGrantStrangersNothing() {
    assertThat(bert.of(Actors.CARA)).isEmpty();
  }

  @Test
  void shouldForgetACoHost() {
    assertThat(bert.without(Actors.BERT)).isEqualTo(CoHosts.NONE);
  }

  @Test
  void shouldNotKnowOthers() {
    // when
    var refused = catchThrowableOfType(Refused.class, () -> bert.without(Actors.CARA));

    // then
    assertThat(refused.refusal()).isEqualTo(new NotFound("co-host", Actors.CARA.toString()));
  }

  @Test
  void shouldTakeTenAndNoMore() {
    // given
    var full = CoHosts.NONE;
    for (int count = 0; count < CoHosts.MOST; count++) {
      full = full.with(Actors.someone(), Set.of());
    }
    var ten = full;

    // when
    var refused = catchThrowableOfType(Refused.class, () -> ten.with(Actors.someone(), Set.of()));

    // then
    assertThat(refused.refusal()).isEqualTo(new TooManyCoHosts(10));
  }
}
