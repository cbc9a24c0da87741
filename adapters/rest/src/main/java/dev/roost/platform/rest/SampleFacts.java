package dev.roost.platform.rest;

import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Money;
import dev.roost.shared.Refusal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts as a refusal might carry them, so that an example of the API's description reads like a real answer. */
final class SampleFacts {

  private static final String ID = "019a2f0e-7b1c-7d1e-9c3a-0f2b4c6d8e10";
  private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("field", "checkOut"),
      Map.entry("reason", "must be after checkIn"), Map.entry("what", "listing"), Map.entry("id", ID),
      Map.entry("listing", ID), Map.entry("user", ID), Map.entry("email", "ada@example.org"),
      Map.entry("action", "cancel this booking"), Map.entry("fix", "Upload at least one photo."),
      Map.entry("source", "my-channel"), Map.entry("job", "notification.mails"),
      Map.entry("idempotencyKey", "5f3a0c2e-6a0b-4a55-9a51-0a8d0f0e7f11"), Map.entry("currency", "EUR"),
      Map.entry("accepted", "image/jpeg"), Map.entry("tax", "City tax"),
      Map.entry("expected", "a debit of GOODWILL and a credit of REFUNDS_PAYABLE"));

  private static final Map<String, Integer> NUMBERS = Map.of("retryAfterSeconds", 30, "most", 50, "maxBytes",
      15_000_000,
      "maxPixels", 50_000_000, "width", 9_000, "height", 6_000, "capacity", 2, "position", 1_200, "total", 48_000);

  private SampleFacts() {
  }

  static Map<String, Object> of(Class<? extends Refusal> refusal) {
    return of(refusal.getRecordComponents());
  }

  private static Map<String, Object> of(RecordComponent... components) {
    var facts = new LinkedHashMap<String, Object>();
    for (var component : components) {
      facts.put(component.getName(), of(component.getName(), component.getGenericType()));
    }
    return facts;
  }

  private static Object of(String name, Type type) {
    return switch (type) {
      case ParameterizedType many when many.getRawType() instanceof Class<?> raw
          && Collection.class.isAssignableFrom(raw) ->
        List.of(of(name, many.getActualTypeArguments()[0]));
      case Class<?> plain -> plain(name, plain);
      default -> throw new IllegalStateException("Nobody knows an example for %s of type %s".formatted(name, type));
    };
  }

  private static Object plain(String name, Class<?> type) {
    if (type == String.class) {
      return WORDS.getOrDefault(name, name);
    }
    if (type == Scope.class) {
      return Scope.BOOKINGS_WRITE.code();
    }
    if (type == Money.class) {
      return Money.of(123_45, "EUR");
    }
    if (type == Instant.class) {
      return "2026-12-24T14:00:00Z";
    }
    if (type == LocalDate.class) {
      return "2026-12-24";
    }
    if (type.isPrimitive()) {
      return NUMBERS.getOrDefault(name, 3);
    }
    if (type.isEnum()) {
      return String.valueOf(type.getEnumConstants()[0]);
    }
    return isId(type) ? ID : of(type.getRecordComponents());
  }

  private static boolean isId(Class<?> type) {
    return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toList().equals(List.of(UUID.class));
  }
}
