package dev.roost.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.roost.proof.BookingClient.Answer;
import dev.roost.proof.Market.User;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Guests who ask again until they have an answer, with the same key, as the clients of a good app do. */
final class StubbornGuests {

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final PaidStays stays;
  private final Consumer<String> onConfirmed;
  private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

  /** @param onConfirmed is told of the stays that are not called off */
  StubbornGuests(PaidStays stays, Consumer<String> onConfirmed) {
    this.stays = stays;
    this.onConfirmed = onConfirmed;
  }

  User guest() {
    return stays.guest;
  }

  /** Bookings that were answered, and how they have to end. */
  Map<String, String> acknowledged() {
    return Map.copyOf(acknowledged);
  }

  /** Books one stay after the other and calls every second one off. */
  boolean bookUntil(AtomicBoolean isOver) {
    for (var number = 0; !isOver.get(); number++) {
      var quote = stays.quote();
      var key = UUID.randomUUID().toString();
      var booked = insist(() -> stays.pay(key, quote, "sandbox_card_good"));
      assertThat(booked.status()).as(booked.body()).isEqualTo(201);
      var booking = PaidStays.idOf(booked);
      acknowledged.put(booking, "CONFIRMED");
      if (number % 2 == 1) {
        callOff(booking);
      } else {
        awaitConfirmed(booking);
        onConfirmed.accept(booking);
      }
    }
    return true;
  }

  private void awaitConfirmed(String booking) {
    await().atMost(PATIENCE).ignoreExceptionsInstanceOf(UncheckedIOException.class)
        .until(() -> stays.booking(booking).get("status").asString().equals("CONFIRMED"));
  }

  private void callOff(String booking) {
    awaitConfirmed(booking);
    var version = insist(() -> stays.read(booking)).etag();
    var cancelled = insist(() -> stays.cancel(booking, version));
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    acknowledged.put(booking, "CANCELLED_BY_GUEST");
  }

  private static Answer insist(Supplier<Answer> request) {
    var answer = new AtomicReference<Answer>();
    await().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50))
        .ignoreExceptionsInstanceOf(UncheckedIOException.class).until(() -> {
          answer.set(request.get());
          return answer.get().status() < 500 && !answer.get().isProblem("request-in-flight");
        });
    return answer.get();
  }
}
