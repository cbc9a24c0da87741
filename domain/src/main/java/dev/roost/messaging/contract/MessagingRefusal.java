package dev.roost.messaging.contract;

import dev.roost.listing.contract.ListingId;
import dev.roost.shared.Refusal;
import dev.roost.shared.RetryLater;
import java.time.Instant;
import java.util.List;

/** Why a message is not taken or told. */
public sealed interface MessagingRefusal extends Refusal {

  /** Nobody asks about a listing that they host. */
  record AskingYourself(ListingId listing) implements MessagingRefusal {
  }

  /** There is no such placeholder. */
  record UnknownPlaceholder(String placeholder, List<String> known) implements MessagingRefusal {
  }

  /** There is nothing to put there in this conversation: no dates yet, or no confirmed booking for the address. */
  record NothingToFillIn(List<String> placeholders) implements MessagingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** Nobody needs so many. */
  record TooManyTemplates(int most) implements MessagingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /** One user, or one node, has no more live streams than that. */
  record TooManyStreams(int most, long retryAfterSeconds) implements MessagingRefusal, RetryLater {
    @Override
    public Kind kind() {
      return Kind.TOO_MANY;
    }
  }

  /** What came after that message is not kept for live streams any more: read the conversations, and begin anew. */
  record LivePositionForgotten(Instant keptSince) implements MessagingRefusal {
    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  @Override
  default Kind kind() {
    return Kind.UNPROCESSABLE;
  }
}
