package dev.roost.listing.application;

import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.listing.ListingFixture.ACROPOLIS;
import static roosttest.listing.ListingFixture.ATHENS;
import static roosttest.listing.ListingFixture.aDraft;
import static roosttest.listing.ListingFixture.aPublishedListing;
import static roosttest.listing.ListingFixture.anExternalPhoto;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.domain.ApproximatePosition;
import dev.roost.shared.Actor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;

class ListingFactsServiceTest {

  private final ListingOffice office = new ListingOffice();

  @Test
  void shouldTellWhatOthersNeed() {
    // given
    var id = office.given(aPublishedListing().coHostedBy(Actors.BERT, HostRight.MANAGE_BOOKINGS));

    // when
    var facts = office.facts.find(id).orElseThrow();

    // then
    assertThat(facts.zone()).isEqualTo(ATHENS);
    assertThat(facts.grants(Actors.ANNA, HostRight.OWN)).isTrue();
    assertThat(facts.grants(Actors.BERT, HostRight.MANAGE_BOOKINGS)).isTrue();
    assertThat(facts.grants(Actors.BERT, HostRight.OWN)).isFalse();
    assertThat(facts.grants(Actors.CARA, HostRight.VIEW)).isFalse();
    assertThat(facts.coverPhoto()).isEqualTo(office.pages.view(Actor.anonymous(), id).photos().getFirst().small());
  }

  @Test
  void shouldNotTellWhereItIsExactly() {
    // given
    var id = office.given(aPublishedListing());

    // when / then
    assertThat(office.facts.find(id).orElseThrow().approximate()).isNotEqualTo(ACROPOLIS)
        .isEqualTo(ApproximatePosition.of(id, ACROPOLIS));
  }

  @Test
  void shouldTellOfADraftThatSaysNearlyNothing() {
    // given
    var id = office.given(aDraft().empty());

    // when
    var facts = office.facts.find(id).orElseThrow();

    // then
    assertThat(facts.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(facts.approximate()).isNull();
    assertThat(facts.coverPhoto()).isNull();
  }

  @Test
  void shouldTellOfSeveralAndLeaveOutTheUnknown() {
    // given
    var one = office.given(aPublishedListing());
    var other = office.given(aDraft().showing(anExternalPhoto("https://pictures.example/1.jpg")));
    var unknown = new ListingId(UUID.randomUUID());

    // when
    var facts = office.facts.find(List.of(one, other, unknown));

    // then
    assertThat(facts).containsOnlyKeys(one, other);
    assertThat(office.facts.find(unknown)).isEmpty();
    assertThat(office.facts.find(List.<ListingId>of())).isEmpty();
    assertThat(facts.values()).extracting("coverPhoto").contains("https://pictures.example/1.jpg");
  }

  @Test
  void shouldTellWhoMayDoWhat() {
    // given
    var id = office.given(aDraft().coHostedBy(Actors.BERT, HostRight.EDIT_PRICES));

    // when / then
    assertThat(office.rights.of(id, Actors.BERT)).containsExactlyInAnyOrder(HostRight.VIEW, HostRight.EDIT_PRICES);
    assertThat(office.rights.of(id, Actors.CARA)).isEmpty();
    assertThat(office.rights.listingsWith(Actors.BERT, HostRight.EDIT_PRICES)).containsExactly(id);
    assertThat(office.rights.listingsWith(Actors.BERT, HostRight.OWN)).isEmpty();
  }
}
