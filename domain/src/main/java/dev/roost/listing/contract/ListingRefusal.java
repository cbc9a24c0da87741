package dev.roost.listing.contract;

import dev.roost.shared.Refusal;
import dev.roost.shared.RetryLater;
import java.util.List;

/** Why something is not done with a listing. */
public sealed interface ListingRefusal extends Refusal {

  /** Only hosts can offer a listing; the account has to become a host's first. */
  record HostsOnly() implements ListingRefusal {
    @Override
    public Kind kind() {
      return Kind.FORBIDDEN;
    }
  }

  /** All that is missing before guests may see the listing, not only the first thing. */
  record NotReadyToPublish(List<Missing> missing) implements ListingRefusal {
  }

  /** There is no way from the one status to the other; these are the ones that can be reached. */
  record StatusNotReachable(ListingStatus from, ListingStatus to,
      List<ListingStatus> reachable) implements ListingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The listing is off the market for good and is not changed any more. */
  record ListingIsDelisted() implements ListingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The owner has another listing with this reference. */
  record ExternalReferenceTaken(String source, String id) implements ListingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** The listing has as many photos as one can have. */
  record TooManyPhotos(int most) implements ListingRefusal {
  }

  /** The upload is not a photo of a kind that is taken, whatever its name says. */
  record PhotoFormatNotAccepted(List<String> accepted) implements ListingRefusal {
  }

  /** The file is too large. */
  record PhotoTooLarge(long maxBytes) implements ListingRefusal {
  }

  /** The picture has too many pixels, as its header says. */
  record PhotoTooManyPixels(int width, int height, long maxPixels) implements ListingRefusal {
  }

  /** The file begins like a photo, but cannot be read as one. */
  record PhotoNotReadable() implements ListingRefusal {
  }

  /** Other photos are being worked on; ask again in a moment. */
  record PhotoWorkshopBusy(long retryAfterSeconds) implements ListingRefusal, RetryLater {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  /** The listing has as many co-hosts and open invitations as one can have. */
  record TooManyCoHosts(int most) implements ListingRefusal {
  }

  /**
   * Something a listing lacks.
   *
   * @param field the field as the API names it, such as {@code photos}
   * @param fix what the host should do
   */
  record Missing(String field, String fix) {
  }

  @Override
  default Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
