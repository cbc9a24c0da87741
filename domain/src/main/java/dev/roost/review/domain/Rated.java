package dev.roost.review.domain;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.UserId;
import java.util.UUID;
import org.jmolecules.ddd.annotation.ValueObject;

/** Whom or what a rating is of. */
@ValueObject
public record Rated(Kind kind, UUID id) {

  /** In the order in which their ratings are locked. */
  public enum Kind {
    /** A listing, by its guests. */
    LISTING,
    /** A host, by the guests of all their listings. */
    HOST,
    /** A guest, by their hosts. */
    GUEST
  }

  public static Rated listing(ListingId listing) {
    return new Rated(Kind.LISTING, listing.value());
  }

  public static Rated host(UserId host) {
    return new Rated(Kind.HOST, host.value());
  }

  public static Rated guest(UserId guest) {
    return new Rated(Kind.GUEST, guest.value());
  }
}
