package dev.roost.listing.application;

import dev.roost.listing.contract.HostRight;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.contract.ListingStatus;
import dev.roost.listing.domain.Completeness;
import dev.roost.listing.domain.Listings;
import dev.roost.listing.spi.OwnedListings;
import dev.roost.platform.DomainEvents;
import dev.roost.shared.Actor;
import dev.roost.shared.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

@Service
class OwnedListingsService implements OwnedListings {

  private static final Actor ACCOUNT_ENDS = Actor.system("account ends");

  private final ListingReads reads;
  private final Listings listings;
  private final Completeness completeness;
  private final DomainEvents events;
  private final TransactionOperations transactions;
  private final Clock clock;

  OwnedListingsService(ListingReads reads, Listings listings, Completeness completeness, DomainEvents events,
      TransactionOperations transactions, Clock clock) {
    this.reads = reads;
    this.listings = listings;
    this.completeness = completeness;
    this.events = events;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Set<ListingId> of(UserId owner) {
    return reads.listingsWith(owner, HostRight.OWN);
  }

  @Override
  public void takeOffTheMarket(UserId owner) {
    of(owner).forEach(listing -> transactions.executeWithoutResult(_ -> delist(listing)));
  }

  private void delist(ListingId id) {
    var listing = listings.lock(id);
    if (listing.status() != ListingStatus.DELISTED) {
      listing.moveTo(ListingStatus.DELISTED, ACCOUNT_ENDS, completeness, List.of(), clock.instant());
      listings.save(listing);
      events.publishFrom(listing);
    }
  }
}
