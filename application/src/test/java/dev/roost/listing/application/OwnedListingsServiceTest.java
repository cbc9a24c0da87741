package dev.roost.listing.application;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.listing.contract.ListingStatus;
import dev.roost.shared.Actor;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.identity.Actors;
import roosttest.listing.InMemoryListingReads;
import roosttest.listing.ListingFixture;

class OwnedListingsServiceTest {

  private final ListingOffice office = new ListingOffice();
  private final OwnedListingsService owned = new OwnedListingsService(new InMemoryListingReads(office.listings),
      office.listings, ListingFixture.STRICT, office.events.publisher(), TransactionOperations.withoutTransaction(),
      office.clock);

  @Test
  void shouldTakeWhatSomebodyOwnsOffTheMarket() {
    // given
    var draft = office.host.create(Actor.user(Actors.ANNA, Set.of()), ListingOffice.key(), ListingOffice.studio())
        .answer().id();
    // when
    owned.takeOffTheMarket(Actors.BERT);
    assertThat(office.listings.get(draft).status()).isEqualTo(ListingStatus.DRAFT);
    owned.takeOffTheMarket(Actors.ANNA);
    var version = office.listings.get(draft).version();
    owned.takeOffTheMarket(Actors.ANNA);
    // then
    assertThat(owned.of(Actors.ANNA)).containsExactly(draft);
    assertThat(owned.of(Actors.BERT)).isEmpty();
    assertThat(office.listings.get(draft).status()).isEqualTo(ListingStatus.DELISTED);
    assertThat(office.listings.get(draft).version()).as("once").isEqualTo(version);
  }
}
