package dev.roost.payout.adapter.jooq;

import static dev.roost.payout.adapter.jooq.generated.Tables.WORK;
import static org.assertj.core.api.Assertions.assertThat;
import static roosttest.payout.PayoutFixture.aPayout;

import dev.roost.payout.application.TransferWork;
import dev.roost.payout.application.TransferWork.Claim;
import dev.roost.payout.domain.Payout;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;
import roosttest.payout.TransferWorkContract;

@DatabaseTest
class JooqTransferWorkTest extends TransferWorkContract {

  private final TestDatabase database;

  JooqTransferWorkTest(TestDatabase database) {
    this.database = database;
    database.truncate(WORK);
  }

  @Override
  protected TransferWork work() {
    return new JooqTransferWork(database.dsl());
  }

  @Override
  protected void given(Payout stored) {
    database.truncate(WORK);
    new JooqPayouts(database.dsl()).add(stored);
  }

  @Test
  @Timeout(30)
  void shouldGiveEachTransferOutOnceHoweverManyAsk() {
    // given
    database.truncate(WORK);
    IntStream.range(0, 100).forEach(_ -> {
      var payout = aPayout();
      new JooqPayouts(database.dsl()).add(payout);
      payout.transfers().forEach(transfer -> work().plan(transfer.id(), payout.id()));
    });
    // when
    var workers = IntStream.range(0, 8).mapToObj(_ -> CompletableFuture.supplyAsync(this::claimUntilNothingIsLeft))
        .toList();
    var claimed = workers.stream().flatMap(worker -> worker.join().stream()).map(Claim::transfer).toList();
    // then
    assertThat(claimed).hasSize(200).doesNotHaveDuplicates();
  }

  private List<Claim> claimUntilNothingIsLeft() {
    return Stream.generate(() -> work().claim(5, Duration.ofHours(1)))
        .takeWhile(claims -> !claims.isEmpty()).flatMap(List::stream).toList();
  }
}
