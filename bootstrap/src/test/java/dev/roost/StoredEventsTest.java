package dev.roost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.contract.RefundSettled;
import dev.roost.shared.Currency;
import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jmolecules.event.types.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.util.ClassUtils;

/** What a listener did not come to is read again after a crash: each kind of event has to survive being stored. */
class StoredEventsTest {

  private static final Map<Class<?>, Object> SAMPLES = Map.of(UUID.class, new UUID(1, 2), String.class, "text",
      Instant.class, Instant.parse("2027-05-01T10:00:00.123456Z"), LocalDate.class, LocalDate.parse("2027-05-01"),
      Currency.class, Currency.of("KWD"), Money.class, Money.of(-340_00, "EUR"), StayDates.class,
      StayDates.of("2027-05-01", "2027-05-04"), ZoneId.class, ZoneId.of("Europe/Lisbon"));

  private final EventSerializer events = StoredEvents.eventsAsJson();

  @Test
  void shouldLookAtAllEvents() {
    assertThat(kinds()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldBeReadAsItWasStored(Class<?> kind) {
    // given
    var event = sample(kind);
    // when
    var stored = events.serialize(event);
    // then
    assertThat(stored.toString()).doesNotContain("negative");
    assertThat((Object) events.deserialize(stored, kind)).isEqualTo(event);
  }

  /** As a Roost has stored it that also wrote what an amount answers. */
  @Test
  void shouldReadWhatAnotherVersionHasStored() {
    // given
    var event = sample(RefundSettled.class);
    var stored = events.serialize(event).toString().replace("\"amount\":-34000",
        "\"amount\":-34000,\"negative\":true,\"zero\":false");
    assertThat(stored).contains("zero");
    // then
    assertThat((Object) events.deserialize(stored, RefundSettled.class)).isEqualTo(event);
  }

  static Stream<Class<?>> kinds() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    return scanner.findCandidateComponents("dev.roost").stream().map(BeanDefinition::getBeanClassName)
        .<Class<?>>map(name -> ClassUtils.resolveClassName(String.valueOf(name), null)).filter(Class::isRecord);
  }

  private static Object sample(Type type) {
    if (type instanceof ParameterizedType generic) {
      var element = sample(generic.getActualTypeArguments()[0]);
      return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
        case "List" -> List.of(element);
        case "Set" -> Set.of(element);
        case "Optional" -> Optional.of(element);
        default -> throw new IllegalArgumentException("No sample of " + generic);
      };
    }
    var raw = ClassUtils.resolvePrimitiveIfNecessary((Class<?>) type);
    var known = SAMPLES.get(raw);
    if (known != null) {
      return known;
    }
    return switch (raw) {
      case Class<?> it when it == Long.class -> 7L;
      case Class<?> it when it == Integer.class -> 7;
      case Class<?> it when it == Boolean.class -> true;
      case Class<?> it when it.isEnum() -> it.getEnumConstants()[0];
      case Class<?> it when it.isRecord() -> sampleOf(it);
      default -> throw new IllegalArgumentException("No sample of %s: add one to SAMPLES".formatted(raw));
    };
  }

  private static Object sampleOf(Class<?> kind) {
    var parts = kind.getRecordComponents();
    try {
      var constructor = kind.getDeclaredConstructor(
          Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(parts).map(part -> sample(part.getGenericType())).toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("No sample of " + kind, impossible);
    }
  }
}
