package dev.roost.booking.adapter.rest;

import dev.roost.booking.api.BookingView;
import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.rest.IfMatch;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a booking and the version it has. */
@Component
class BookingAnswers {

  private final BookingJsonMapper mapper;

  BookingAnswers(BookingJsonMapper mapper) {
    this.mapper = mapper;
  }

  ResponseEntity<BookingJson> ok(BookingView booking) {
    return ResponseEntity.ok().eTag(IfMatch.etag(booking.version())).body(mapper.toJson(booking));
  }

  ResponseEntity<BookingJson> created(Once<BookingView> once) {
    var booking = once.answer();
    var answer = ResponseEntity.created(URI.create("/v1/bookings/" + booking.id()))
        .eTag(IfMatch.etag(booking.version()));
    if (once.replayed()) {
      answer.header("Idempotency-Replayed", "true");
    }
    return answer.body(mapper.toJson(booking));
  }
}
