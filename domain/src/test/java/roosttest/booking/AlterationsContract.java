package roosttest.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static roosttest.booking.AlterationFixture.anAlteration;

import dev.roost.booking.contract.AlterationId;
import dev.roost.booking.contract.AlterationStatus;
import dev.roost.booking.contract.BookingId;
import dev.roost.booking.contract.Side;
import dev.roost.booking.domain.Alteration;
import dev.roost.booking.domain.AlterationMove;
import dev.roost.booking.domain.AlterationRole;
import dev.roost.booking.domain.Alterations;
import dev.roost.listing.contract.Party;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every store of alterations does. */
public abstract class AlterationsContract {

  protected abstract Alterations alterations();

  /** Runs in a transaction of its own, where there are any. */
  protected <T> T inTransaction(Supplier<T> work) {
    return work.get();
  }

  /** A booking that alterations can be stored of. */
  protected BookingId aStoredBooking() {
    return new BookingId(UUID.randomUUID());
  }

  @Test
  void shouldFindWhatWasAddedWordForWord() {
    // given
    var alteration = anAlteration().of(aStoredBooking()).by(Side.HOST).forParty(new Party(2, 1, 1, 1))
        .saying("The heating fails\nuntil Friday. 🛏").proposed();
    // when
    add(alteration);
    // then
    var found = alterations().find(alteration.id()).orElseThrow().snapshot();
    assertThat(found).isEqualTo(alteration.snapshot().withVersion(1));
  }

  @Test
  void shouldStoreAChangeAsTheNextVersion() {
    // given
    var alteration = added(anAlteration().of(aStoredBooking()).proposed());
    // when
    alteration.decline("We have family over.", AlterationRole.ASKED, alteration.snapshot().createdAt());
    save(alteration);
    // then
    var found = alterations().find(alteration.id()).orElseThrow().snapshot();
    assertThat(found).isEqualTo(alteration.snapshot().withVersion(2));
    assertThat(found.answer()).isEqualTo("We have family over.");
  }

  @Test
  void shouldKeepUntilWhenItWaitsForPayment() {
    // given
    var alteration = added(anAlteration().of(aStoredBooking()).proposed());
    var now = alteration.snapshot().createdAt();
    // when
    alteration.make(AlterationMove.ACCEPT, AlterationRole.ASKED, now);
    alteration.waitForPayment(now.plusSeconds(900));
    alteration.isPaidWith(UUID.randomUUID());
    save(alteration);
    // then
    assertThat(alterations().find(alteration.id()).orElseThrow().snapshot())
        .isEqualTo(alteration.snapshot().withVersion(2));
    assertThat(alterations().find(alteration.id()).orElseThrow().dueAt()).contains(now.plusSeconds(900));
  }

  @Test
  void shouldNotStoreOverAnotherChange() {
    // given
    var mine = added(anAlteration().of(aStoredBooking()).proposed());
    var theirs = alterations().find(mine.id()).orElseThrow();
    var now = mine.snapshot().createdAt();
    theirs.make(AlterationMove.WITHDRAW, AlterationRole.PROPOSER, now);
    save(theirs);
    // when
    mine.make(AlterationMove.ACCEPT, AlterationRole.ASKED, now);
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> save(mine));
    assertThat(alterations().find(mine.id()).orElseThrow().status()).isEqualTo(AlterationStatus.WITHDRAWN);
  }

  @Test
  void shouldKnowTheOpenOneOfABooking() {
    // given
    var booking = aStoredBooking();
    var declined = added(anAlteration().of(booking).proposed());
    declined.decline(null, AlterationRole.ASKED, declined.snapshot().createdAt());
    save(declined);
    assertThat(alterations().findOpen(booking)).isEmpty();
    // when
    var open = added(anAlteration().of(booking).proposed());
    // then
    assertThat(alterations().findOpen(booking)).map(Alteration::id).contains(open.id());
    assertThat(alterations().findOpen(aStoredBooking())).isEmpty();
    // when
    open.make(AlterationMove.ACCEPT, AlterationRole.ASKED, open.snapshot().createdAt());
    save(open);
    // then
    assertThat(alterations().findOpen(booking)).map(Alteration::id).contains(open.id());
  }

  @Test
  void shouldKnowThoseThatWereAppliedInTheirOrder() {
    // given
    var booking = aStoredBooking();
    var first = applied(anAlteration().withId(new AlterationId(new UUID(0x7000, 1))).of(booking).proposed());
    var second = applied(anAlteration().withId(new AlterationId(new UUID(0x7000, 2))).of(booking).proposed());
    applied(anAlteration().of(aStoredBooking()).proposed());
    // when
    added(anAlteration().of(booking).proposed());
    // then
    assertThat(alterations().applied(booking)).extracting(Alteration::id).containsExactly(first.id(), second.id());
  }

  private Alteration applied(Alteration alteration) {
    var stored = added(alteration);
    stored.make(AlterationMove.ACCEPT, AlterationRole.ASKED, stored.snapshot().createdAt());
    stored.make(AlterationMove.APPLY, AlterationRole.SYSTEM, stored.snapshot().createdAt());
    save(stored);
    return stored;
  }

  @Test
  void shouldNotTakeASecondOpenOneOfABooking() {
    // given
    var booking = aStoredBooking();
    added(anAlteration().of(booking).proposed());
    // then
    assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> add(anAlteration().of(booking).proposed()));
  }

  @Test
  void shouldNotFindWhatWasNeverAdded() {
    assertThat(alterations().find(new AlterationId(UUID.randomUUID()))).isEmpty();
  }

  private Alteration added(Alteration alteration) {
    add(alteration);
    return alterations().find(alteration.id()).orElseThrow();
  }

  private void add(Alteration alteration) {
    inTransaction(() -> {
      alterations().add(alteration);
      return alteration;
    });
  }

  private void save(Alteration alteration) {
    inTransaction(() -> {
      alterations().save(alteration);
      return alteration;
    });
  }
}
