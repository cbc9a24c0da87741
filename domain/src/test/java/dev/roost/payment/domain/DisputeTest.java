package dev.roost.payment.domain;

import static dev.roost.payment.contract.DisputeStatus.ASKED;
import static dev.roost.payment.contract.DisputeStatus.LOST;
import static dev.roost.payment.contract.DisputeStatus.OPEN;
import static dev.roost.payment.contract.DisputeStatus.WON;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payment.PaymentFixture.AMOUNT;
import static roosttest.payment.PaymentFixture.NOW;

import dev.roost.booking.contract.BookingId;
import dev.roost.payment.contract.DisputeClosed;
import dev.roost.payment.contract.DisputeId;
import dev.roost.payment.contract.DisputeOpened;
import dev.roost.payment.contract.DisputeStatus;
import dev.roost.payment.contract.PaymentId;
import dev.roost.payment.domain.Dispute.Matter;
import dev.roost.payment.domain.ProviderReference.Kind;
import dev.roost.shared.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DisputeTest {

  private static final Instant LATER = NOW.plusSeconds(60);

  private final Dispute dispute = Dispute.hear(new DisputeId(UUID.randomUUID()),
      new Matter(new ProviderReference(Kind.DISPUTE, "dp_1"), new PaymentId(UUID.randomUUID()),
          new BookingId(UUID.randomUUID()), new UserId(UUID.randomUUID()), AMOUNT),
      NOW);

  @Test
  void shouldTakeMoneyOnlyOnceItIsOpen() {
    assertThat(dispute.learn(ASKED, LATER)).isEmpty();
    assertThat(dispute.since()).isEqualTo(NOW);
    assertThat(dispute.contradicts(LOST)).as("not decided yet").isFalse();
    assertThat(dispute.learn(OPEN, LATER)).containsExactly(MoneyMove.DISPUTED);
    assertThat(dispute.since()).isEqualTo(LATER);
    assertThat(dispute.takeEvents()).containsExactly(new DisputeOpened(dispute.id(), dispute.matter().payment(),
        dispute.matter().booking(), dispute.matter().host(), AMOUNT));
  }

  @Test
  void shouldGiveItBackOrTakeItForGood() {
    dispute.learn(OPEN, LATER);
    assertThat(dispute.learn(LOST, LATER)).containsExactly(MoneyMove.DISPUTE_LOST);
    assertThat(dispute.takeEvents()).last().isInstanceOfSatisfying(DisputeClosed.class,
        closed -> assertThat(closed.status()).isEqualTo(LOST));
    assertThat(dispute.contradicts(WON)).isTrue();
    assertThat(dispute.contradicts(LOST)).isFalse();
    assertThat(dispute.contradicts(OPEN)).as("told late").isFalse();
    assertThat(dispute.learn(WON, LATER)).isEmpty();
    assertThat(dispute.status()).isEqualTo(LOST);
  }

  /** Whatever comes first, comes twice or never comes: what is entered in the end is the same. */
  @Property
  void shouldEnterTheSameInAnyOrder(@ForAll("endings") DisputeStatus end, @ForAll("told") List<DisputeStatus> told) {
    // given
    var all = new ArrayList<>(told);
    all.add(end);
    var moves = new ArrayList<MoneyMove>();
    var fresh = Dispute.restore(dispute.snapshot());
    // when
    all.forEach(status -> moves.addAll(fresh.learn(status, LATER)));
    told.forEach(status -> moves.addAll(fresh.learn(status, LATER)));
    // then
    assertThat(fresh.status()).isEqualTo(end);
    assertThat(moves).doesNotHaveDuplicates();
    if (end == LOST) {
      assertThat(moves).containsExactly(MoneyMove.DISPUTED, MoneyMove.DISPUTE_LOST);
    } else {
      assertThat(Set.copyOf(moves)).isIn(Set.of(), Set.of(MoneyMove.DISPUTED, MoneyMove.DISPUTE_WON));
    }
  }

  @Provide
  Arbitrary<DisputeStatus> endings() {
    return Arbitraries.of(WON, LOST);
  }

  @Provide
  Arbitrary<List<DisputeStatus>> told() {
    return Arbitraries.of(ASKED, OPEN).list().ofMaxSize(4);
  }
}
