package dev.roost.platform.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.shared.Money;
import dev.roost.shared.StayDates;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IdempotencyJsonTest {

  private final IdempotencyJson json = new IdempotencyJson();

  @Test
  void shouldReadBackWhatItWrote() {
    // given
    var view = new View(UUID.randomUUID(), StayDates.of("2026-07-01", "2026-07-05"), Money.of(-12345, "KWD"),
        Instant.parse("2026-07-01T12:00:00.123456789Z"), ZoneId.of("Asia/Kathmandu"), Duration.ofHours(24),
        new BigDecimal("15.50"), Optional.of("note"), null, List.of(new Circle(2), new Square(2)),
        Set.of(Kind.A, Kind.B),
        Map.of(Kind.A, "first"), new Circle(7));

    // when
    var read = json.read(json.write(view), View.class);

    // then
    assertThat(read).isEqualTo(view);
  }

  @Test
  void shouldGiveEqualCommandsTheSameFingerprintHoweverTheirSetsAreOrdered() {
    assertThat(json.fingerprint(new Tags(inOrder("a", "b", "c"), mapInOrder("x", "y"))))
        .isEqualTo(json.fingerprint(new Tags(inOrder("c", "a", "b"), mapInOrder("y", "x"))))
        .hasSize(32);
  }

  @Test
  void shouldTellKindsOfASealedTypeApart() {
    assertThat(json.fingerprint(List.of(new Draw(new Circle(2)))))
        .isNotEqualTo(json.fingerprint(List.of(new Draw(new Square(2)))));
  }

  @Test
  void shouldTellCommandsWithTheSameFieldsApart() {
    assertThat(json.fingerprint(new Circle(2))).isNotEqualTo(json.fingerprint(new Square(2)));
  }

  @Test
  void shouldReadAnAnswerThatAnotherVersionWroteWithMoreFields() {
    assertThat(json.read("{\"size\":3,\"colour\":\"red\"}", Circle.class)).isEqualTo(new Circle(3));
  }

  private static Set<String> inOrder(String... elements) {
    return new LinkedHashSet<>(List.of(elements));
  }

  private static Map<String, Integer> mapInOrder(String... keys) {
    var map = new LinkedHashMap<String, Integer>();
    for (var key : keys) {
      map.put(key, 1);
    }
    return map;
  }

  enum Kind {
    A, B
  }

  sealed interface Shape {}

  record Circle(int size) implements Shape {
    /** Not a field, so not in the JSON. */
    public boolean isRound() { return true; }
  }

  record Square(int size) implements Shape {
  }

  record Draw(Shape shape) {
  }

  record Tags(Set<String> tags, Map<String, Integer> counts) {
  }

  record View(UUID id, StayDates stay, Money total, Instant at, ZoneId zone, Duration within, BigDecimal rate,
      Optional<String> note, @Nullable String absent, List<Shape> shapes, Set<Kind> kinds, Map<Kind, String> names,
      Shape shape) {
  }
}
