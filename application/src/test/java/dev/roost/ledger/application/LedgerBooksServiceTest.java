package dev.roost.ledger.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static roosttest.ledger.LedgerFixture.EUR;
import static roosttest.ledger.LedgerFixture.JPY;
import static roosttest.ledger.LedgerFixture.NOON;
import static roosttest.ledger.LedgerFixture.eur;
import static roosttest.ledger.LedgerFixture.newId;

import dev.roost.ledger.api.AccountFilter;
import dev.roost.ledger.api.CheckView.Difference;
import dev.roost.ledger.api.Period;
import dev.roost.ledger.api.TransactionFilter;
import dev.roost.ledger.api.TrialBalanceView.InCurrency;
import dev.roost.ledger.api.TrialBalanceView.Line;
import dev.roost.ledger.application.BooksAudit.Reckoning;
import dev.roost.ledger.application.LedgerLists.KindTotal;
import dev.roost.ledger.contract.AccountId;
import dev.roost.ledger.contract.AccountKind;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.AccessRefusal.ScopeMissing;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Role;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.InputRefusal.InvalidField;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refusal;
import dev.roost.shared.Refused;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;
import roosttest.identity.Actors;
import roosttest.ledger.FakeBooksAudit;
import roosttest.ledger.FakeLedgerLists;

class LedgerBooksServiceTest {

  private static final PageRequest PAGE = PageRequest.first(10);

  private final FakeLedgerLists lists = new FakeLedgerLists();
  private final FakeBooksAudit audit = new FakeBooksAudit();
  private final LedgerBooksService books = new LedgerBooksService(lists,
      new BooksCheck(audit, TransactionOperations.withoutTransaction()));

  @Test
  void shouldPutTotalsOnTheirSides() {
    // given
    lists.totals(NOON, new KindTotal(AccountKind.PLATFORM_FEE, EUR, -30), new KindTotal(AccountKind.BANK, EUR, 100),
        new KindTotal(AccountKind.HOST_PAYABLE, EUR, -70), new KindTotal(AccountKind.BANK, JPY, 0));
    // when
    var balance = books.trialBalance(Actors.admin(), NOON);
    // then
    assertThat(balance.before()).isEqualTo(NOON);
    assertThat(balance.currencies()).hasSize(2).first().isEqualTo(new InCurrency(EUR,
        List.of(new Line(AccountKind.HOST_PAYABLE, eur(0), eur(70)),
            new Line(AccountKind.PLATFORM_FEE, eur(0), eur(30)),
            new Line(AccountKind.BANK, eur(100), eur(0))),
        eur(100), eur(100)));
  }

  @Test
  void shouldBeReadByAdministratorsOnly() {
    List<Consumer<Actor>> all = List.of(it -> books.trialBalance(it, null),
        it -> books.accounts(it, new AccountFilter(null, null, null), PAGE),
        it -> books.statement(it, new AccountId(UUID.randomUUID()), Period.ALWAYS, PAGE),
        it -> books.transaction(it, newId()), it -> books.transactions(it, new TransactionFilter(null, null), PAGE),
        it -> books.check(it));
    assertThat(all).allSatisfy(use -> {
      assertThat(refusalOf(use, Actor.anonymous())).isInstanceOf(NotLoggedIn.class);
      assertThat(refusalOf(use, Actors.host())).isInstanceOf(NotAllowed.class);
      assertThat(refusalOf(use, Actor.integration(Actors.ADA, Set.of(Role.ADMIN), Set.of(Scope.BOOKINGS_READ))))
          .isInstanceOf(ScopeMissing.class);
    });
  }

  @Test
  void shouldRefuseMomentsThatNoCalendarKnows() {
    for (var moment : List.of(Instant.MIN, Instant.MAX)) {
      assertThat(refusalOf(it -> books.trialBalance(it, moment), Actors.admin())).isInstanceOf(InvalidField.class);
      assertThat(refusalOf(_ -> new Period(moment, null), Actors.admin())).isInstanceOf(InvalidField.class);
      assertThat(refusalOf(_ -> new Period(null, moment), Actors.admin())).isInstanceOf(InvalidField.class);
    }
  }

  @Test
  void shouldSayWhatIsNotThere() {
    assertThat(refusalOf(it -> books.statement(it, new AccountId(UUID.randomUUID()), Period.ALWAYS, PAGE),
        Actors.admin())).isInstanceOf(NotFound.class);
    assertThat(refusalOf(it -> books.transaction(it, newId()), Actors.admin())).isInstanceOf(NotFound.class);
  }

  @Test
  void shouldReportAndRememberWhatDiffers() {
    // given
    var wrong = new AccountId(UUID.randomUUID());
    audit.reckonings.add(new Reckoning(new AccountId(UUID.randomUUID()), EUR, BigInteger.ONE, BigInteger.ONE));
    audit.reckonings.add(new Reckoning(wrong, EUR, BigInteger.TWO, BigInteger.TEN));
    audit.sums.put(EUR, BigInteger.ZERO);
    audit.sums.put(JPY, BigInteger.ONE);
    // when
    var found = books.check(Actors.admin());
    // then
    assertThat(found.accounts()).isEqualTo(2);
    assertThat(found.differences()).containsExactlyInAnyOrder(
        new Difference(EUR, wrong, BigInteger.TEN, BigInteger.TWO),
        new Difference(JPY, null, BigInteger.ZERO, BigInteger.ONE));
    assertThat(audit.remembered).isEqualTo(found.differences());
  }

  @Test
  void shouldGoThroughAllAccounts() {
    // given
    for (int i = 0; i < 1_001; i++) {
      audit.reckonings.add(new Reckoning(new AccountId(UUID.randomUUID()), EUR, BigInteger.ONE, BigInteger.ONE));
    }
    // then
    assertThat(books.check(Actor.system("ledger check")).accounts()).isEqualTo(1_001);
    assertThat(audit.remembered).isEmpty();
  }

  private static Refusal refusalOf(Consumer<Actor> use, Actor actor) {
    return catchThrowableOfType(Refused.class, () -> use.accept(actor)).refusal();
  }
}
