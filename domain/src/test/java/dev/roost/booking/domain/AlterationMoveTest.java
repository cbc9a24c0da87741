package dev.roost.booking.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.booking.AlterationFixture.anAlteration;

import dev.roost.booking.contract.AlterationRefusal.AlterationStatusForbids;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingRefusal.ActionTooEarly;
import dev.roost.booking.contract.BookingRefusal.ActionTooLate;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every move in every status by everybody, against the rules written down a second time. */
class AlterationMoveTest {
  private static final String RULES = """
      ACCEPT   ASKED    PROPOSED ACCEPTED  AlterationAccepted
      DECLINE  ASKED    PROPOSED DECLINED  AlterationDeclined
      WITHDRAW PROPOSER PROPOSED WITHDRAWN AlterationWithdrawn
      EXPIRE   SYSTEM   PROPOSED EXPIRED   AlterationExpired
      APPLY    SYSTEM   ACCEPTED APPLIED   BookingAltered
      FAIL     SYSTEM   ACCEPTED FAILED    AlterationFailed
      LAPSE    SYSTEM   PROPOSED LAPSED    AlterationLapsed
      LAPSE    SYSTEM   ACCEPTED LAPSED    AlterationLapsed
      """;

  @ParameterizedTest
  @MethodSource("everyMoveInEveryStatusByEverybody")
  void shouldAllowExactlyWhatTheRulesSay(AlterationMove move, AlterationStatus status, AlterationRole role) {
    // given
    var alteration = anAlteration().in(status).build();
    var rule = ruleFor(move, status, role);
    // when
    var refusal = refusalOf(alteration, move, role, whenOpen(move, alteration));
    // then
    if (rule.isPresent()) {
      assertThat(refusal).isEmpty();
      assertThat(alteration.status().name()).isEqualTo(rule.get().to());
      assertThat(alteration.takeEvents()).singleElement().satisfies(event -> {
        assertThat(event).isInstanceOf(move.event());
        assertThat(event.getClass().getSimpleName()).isEqualTo(rule.get().event());
      });
    } else {
      assertThat(refusal).containsInstanceOf(role == move.by() ? AlterationStatusForbids.class : NotAllowed.class);
      assertThat(alteration.status()).isEqualTo(status);
      assertThat(alteration.takeEvents()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPT", "DECLINE", "WITHDRAW"})
  void shouldCloseWhenTheAnswerIsDueAndNotBefore(AlterationMove move) {
    // given
    var due = anAlteration().build().answerBy();
    // then
    assertThat(refusalOf(anAlteration().build(), move, move.by(), due))
        .contains(new ActionTooLate(move.action(), due));
    assertThat(refusalOf(anAlteration().build(), move, move.by(), due.minus(Duration.ofNanos(1_000)))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "EXPIRE")
  void shouldOpenWhenTheAnswerIsDueAndNotBefore(AlterationMove move) {
    // given
    var due = anAlteration().build().answerBy();
    // then
    assertThat(refusalOf(anAlteration().build(), move, move.by(), due.minus(Duration.ofNanos(1_000))))
        .contains(new ActionTooEarly(move.action(), due));
    assertThat(refusalOf(anAlteration().build(), move, move.by(), due)).isEmpty();
  }

  static Stream<Arguments> everyMoveInEveryStatusByEverybody() {
    return Arrays.stream(AlterationMove.values()).flatMap(move -> Arrays.stream(AlterationStatus.values())
        .flatMap(status -> Arrays.stream(AlterationRole.values()).map(role -> Arguments.of(move, status, role))));
  }

  private static Instant whenOpen(AlterationMove move, Alteration alteration) {
    return move == AlterationMove.EXPIRE ? alteration.answerBy() : alteration.snapshot().createdAt();
  }

  private static Optional<Refusal> refusalOf(Alteration alteration, AlterationMove move, AlterationRole role,
      Instant now) {
    return Optional.ofNullable(catchThrowableOfType(Refused.class, () -> alteration.make(move, role, now)))
        .map(Refused::refusal);
  }

  private static Optional<Rule> ruleFor(AlterationMove move, AlterationStatus status, AlterationRole role) {
    return RULES.lines().map(line -> List.of(line.split(" +", -1)))
        .filter(rule -> rule.subList(0, 3).equals(List.of(move.name(), role.name(), status.name())))
        .map(rule -> new Rule(rule.get(3), rule.get(4))).findFirst();
  }

  private record Rule(String to, String event) {
  }
}
