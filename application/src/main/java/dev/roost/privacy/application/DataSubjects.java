package dev.roost.privacy.application;

import dev.roost.identity.spi.AccountEnding;
import dev.roost.listing.contract.ListingId;
import dev.roost.listing.spi.OwnedListings;
import dev.roost.platform.DataSubject;
import dev.roost.shared.UserId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom contexts are asked about. */
@Component
class DataSubjects {

  private final AccountEnding accounts;
  private final OwnedListings listings;

  DataSubjects(AccountEnding accounts, OwnedListings listings) {
    this.accounts = accounts;
    this.listings = listings;
  }

  /** Empty where there is no such user, or none any more. */
  Optional<DataSubject> find(UserId user) {
    return accounts.find(user).map(named -> subject(user, named.name(), named.email()));
  }

  /** Somebody who may be erased already, wholly or in part. */
  DataSubject whoeverIsLeft(UserId user) {
    return find(user).orElseGet(() -> subject(user, "", null));
  }

  private DataSubject subject(UserId user, String name, @Nullable String email) {
    return new DataSubject(user, name, email,
        listings.of(user).stream().map(ListingId::value).collect(Collectors.toSet()));
  }
}
