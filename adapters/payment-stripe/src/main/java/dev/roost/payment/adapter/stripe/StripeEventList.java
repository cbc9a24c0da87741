package dev.roost.payment.adapter.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.param.EventListParams;
import dev.roost.payment.domain.EventCursor;
import dev.roost.payment.domain.GatewayAnswer.CursorLost;
import dev.roost.payment.domain.GatewayAnswer.Events;
import dev.roost.payment.domain.GatewayAnswer.EventsAnswer;
import java.util.ArrayDeque;
import java.util.List;

/** Reads Stripe's events, which are listed newest first, in the order in which they happened. */
final class StripeEventList {

  private static final long PAGE = 100;

  private final StripeClient stripe;
  private final StripeEvents events;

  StripeEventList(StripeClient stripe, StripeEvents events) {
    this.stripe = stripe;
    this.events = events;
  }

  EventsAnswer read(EventCursor from, int limit) throws StripeException {
    return switch (from) {
      case EventCursor.After after -> after(after, limit);
      case EventCursor.Since since -> since(since, limit);
    };
  }

  private EventsAnswer after(EventCursor.After cursor, int limit) throws StripeException {
    try {
      var page = stripe.v1().events().list(EventListParams.builder().setEndingBefore(cursor.eventId())
          .setLimit((long) limit).build());
      return answer(page.getData(), cursor, Boolean.TRUE.equals(page.getHasMore()));
    } catch (InvalidRequestException invalid) {
      if (StripeFailures.isMissing(invalid)) {
        return new CursorLost();
      }
      throw invalid;
    }
  }

  /** Only the end of the list is the beginning of the story: all pages are read, and the oldest events kept. */
  private EventsAnswer since(EventCursor.Since cursor, int limit) throws StripeException {
    var created = EventListParams.Created.builder().setGte(cursor.moment().getEpochSecond()).build();
    var oldest = new ArrayDeque<Event>();
    var more = false;
    for (var event : stripe.v1().events().list(EventListParams.builder().setCreated(created).setLimit(PAGE).build())
        .autoPagingIterable()) {
      oldest.addLast(event);
      if (oldest.size() > limit) {
        oldest.removeFirst();
        more = true;
      }
    }
    return answer(List.copyOf(oldest), cursor, more);
  }

  private Events answer(List<Event> newestFirst, EventCursor from, boolean more) {
    var next = newestFirst.isEmpty() ? from : new EventCursor.After(newestFirst.getFirst().getId());
    return new Events(newestFirst.reversed().stream().map(events::toDomain).toList(), next, more);
  }
}
