package dev.roost.listing.spi;

import dev.roost.listing.contract.ListingId;
import java.util.Optional;

/** Where listings are, for those who may know it: the caller has made sure of that. */
public interface ExactAddresses {

  /** On one line; empty where there is no such listing, or it has no address yet. */
  Optional<String> of(ListingId listing);
}
