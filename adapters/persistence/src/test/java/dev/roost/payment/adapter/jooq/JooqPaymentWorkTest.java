package dev.roost.payment.adapter.jooq;

import static dev.roost.payment.adapter.jooq.generated.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.payment.application.PaymentWork;
import dev.roost.payment.application.PaymentWork.Claim;
import dev.roost.payment.application.Work;
import dev.roost.payment.application.Work.Purpose;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payment.PaymentWorkContract;

@DatabaseTest
class JooqPaymentWorkTest extends PaymentWorkContract {

  private final TestDatabase database;
  private final PaymentWork work;

  JooqPaymentWorkTest(TestDatabase database) {
    this.database = database;
    this.work = new JooqPaymentWork(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(WORK);
  }

  @Override
  protected PaymentWork work() {
    return work;
  }

  @Test
  @Timeout(30)
  void shouldGiveEachWorkOutOnceHoweverManyAsk() {
    // given
    IntStream.range(0, 200).forEach(_ -> work.plan(someWork(Purpose.HOLD)));
    // when
    var workers = IntStream.range(0, 8).mapToObj(_ -> CompletableFuture.supplyAsync(this::claimUntilNothingIsLeft))
        .toList();
    var claimed = workers.stream().flatMap(worker -> worker.join().stream()).map(Claim::work).map(Work::subject)
        .toList();
    // then
    assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
  }

  private List<Claim> claimUntilNothingIsLeft() {
    return Stream.generate(() -> work.claim(5, Duration.ofHours(1)))
        .takeWhile(claims -> !claims.isEmpty()).flatMap(List::stream).toList();
  }
}
