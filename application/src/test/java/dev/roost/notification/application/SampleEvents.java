package dev.roost.notification.application;

import dev.roost.availability.contract.Channel;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import dev.roost.shared.UserId;
import java.lang.reflect.Constructor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.types.DomainEvent;

/** Makes a record of any kind, with some value for each of its components. */
final class SampleEvents {

  static final UserId USER = new UserId(UUID.fromString("01930000-0000-7000-8000-00000000005a"));

  private SampleEvents() {
  }

  static DomainEvent of(String type) {
    try {
      return (DomainEvent) record(Class.forName(type));
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Object record(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(constructor.getParameterTypes()).map(SampleEvents::sample)
          .toArray());
    } catch (ReflectiveOperationException unusable) {
      throw new IllegalStateException("No sample of " + type, unusable);
    }
  }

  private static Object sample(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    return switch (type.getName()) {
      case "java.lang.String" -> "some text";
      case "int" -> 2;
      case "long" -> 2L;
      case "java.util.UUID" -> UUID.randomUUID();
      case "boolean" -> true;
      case "java.time.LocalDate" -> LocalDate.parse("2027-06-01");
      case "java.time.Instant" -> Instant.parse("2027-06-01T12:00:00Z");
      case "java.util.List" -> List.of();
      case "dev.roost.shared.UserId" -> USER;
      case "dev.roost.shared.Money" -> Money.of(1, Currency.of("EUR"));
      case "dev.roost.shared.StayDates" -> StayDates.of("2027-07-01", "2027-07-04");
      case "dev.roost.availability.contract.Channel" -> new Channel("airbnb");
      case String _ when type.isRecord() -> record(type);
      default -> throw new IllegalArgumentException("No sample of %s: add one here".formatted(type));
    };
  }
}
