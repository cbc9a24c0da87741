package dev.roost.notification.adapter.jooq;

import static dev.roost.notification.adapter.jooq.generated.Tables.MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.currentInstant;
import static roosttest.identity.Actors.ANNA;
import static roosttest.identity.Actors.BERT;

import dev.roost.notification.application.Outbox.About;
import dev.roost.notification.application.Outbox.Claim;
import dev.roost.notification.application.Outbox.Posted;
import dev.roost.notification.contract.MailId;
import dev.roost.notification.contract.MailKind;
import dev.roost.notification.contract.MailStatus;
import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.Workload.Retried;
import dev.roost.shared.PageRequest;
import dev.roost.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class JooqOutboxTest {

  private static final Duration LEASE = Duration.ofMinutes(5);

  private final TestDatabase database;
  private final JooqOutbox outbox;

  JooqOutboxTest(TestDatabase database) {
    this.database = database;
    this.outbox = new JooqOutbox(database.dsl());
  }

  @BeforeEach
  void empty() {
    database.truncate(MAIL);
  }

  @Test
  void shouldKeepOneMailOfAKindForEachReaderOfAnEvent() {
    // given
    var event = UUID.randomUUID();
    outbox.add(List.of(posted(ANNA, event), posted(BERT, event)));
    // when
    outbox.add(List.of(posted(ANNA, event), posted(ANNA, UUID.randomUUID()), posted(ANNA, null), posted(ANNA, null)));
    // then
    assertThat(database.dsl().fetchCount(MAIL)).isEqualTo(5);
  }

  @Test
  void shouldHandOutWhatItWasGiven() {
    // given
    var mail = new Posted(new MailId(UUID.randomUUID()), MailKind.VERIFICATION, ANNA, null,
        new About(UUID.randomUUID(), UUID.randomUUID()), Duration.ZERO);
    outbox.add(List.of(mail));
    // then
    assertThat(outbox.claim(9, LEASE)).singleElement().satisfies(claim -> {
      assertThat(claim).extracting(Claim::id, Claim::kind, Claim::reader, Claim::about, Claim::tries)
          .containsExactly(mail.id(), mail.kind(), ANNA, mail.about(), 0);
      assertThat(claim.until()).isAfter(claim.firstTried().plus(LEASE).minusSeconds(1));
    });
  }

  @Test
  void shouldHandNothingOutBeforeItsTimeNorTwiceWithinALease() {
    // given
    outbox.add(List.of(posted(ANNA, null),
        new Posted(new MailId(UUID.randomUUID()), MailKind.VERIFICATION, BERT, null, About.NOTHING, LEASE)));
    // then
    assertThat(outbox.claim(9, LEASE)).extracting(Claim::reader).containsExactly(ANNA);
    assertThat(outbox.claim(9, LEASE)).isEmpty();
  }

  @Test
  void shouldHandOutAgainWhatANodeThatDiedHad() {
    // given
    outbox.add(List.of(posted(ANNA, null)));
    var lost = outbox.claim(9, LEASE).getFirst();
    database.dsl().update(MAIL).set(MAIL.DUE_AT, currentInstant()).where(MAIL.ID.eq(lost.id().value())).execute();
    // when
    var again = outbox.claim(9, LEASE);
    // then
    assertThat(again).singleElement().satisfies(claim -> {
      assertThat(claim.id()).isEqualTo(lost.id());
      assertThat(claim.firstTried()).isEqualTo(lost.firstTried());
    });
  }

  @Test
  void shouldTryAgainWhatIsPostponedAndNothingThatIsSettled() {
    // given
    outbox.add(List.of(posted(ANNA, null), posted(BERT, null)));
    var claims = outbox.claim(9, LEASE);
    // when
    outbox.postpone(claims.get(0), Instant.now().minusSeconds(1), "421 try later");
    outbox.settle(claims.get(1).id(), MailStatus.FAILED, "550 " + "x".repeat(600));
    outbox.settle(claims.get(1).id(), MailStatus.SENT, null);
    // then
    assertThat(outbox.claim(9, LEASE)).singleElement().satisfies(claim -> {
      assertThat(claim.id()).isEqualTo(claims.get(0).id());
      assertThat(claim.tries()).isEqualTo(1);
    });
    assertThat(database.dsl().select(MAIL.STATUS).from(MAIL).where(MAIL.ID.eq(claims.get(1).id().value()))
        .fetchOne(MAIL.STATUS)).isEqualTo("FAILED");
  }

  @Test
  void shouldGiveEachMailToOneOfManyNodes() throws InterruptedException {
    // given
    for (var mail = 0; mail < 60; mail++) {
      outbox.add(List.of(posted(ANNA, null)));
    }
    var taken = new ConcurrentLinkedQueue<MailId>();
    // when
    try (var nodes = Executors.newFixedThreadPool(4)) {
      for (var node = 0; node < 4; node++) {
        nodes.execute(() -> {
          List<Claim> claims;
          do {
            claims = outbox.claim(7, LEASE);
            claims.forEach(claim -> taken.add(claim.id()));
          } while (!claims.isEmpty());
        });
      }
    }
    outbox.claim(99, LEASE).forEach(claim -> taken.add(claim.id()));
    // then
    assertThat(taken).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void shouldTellWhatFailedPageByPageAndSendItAgain() {
    // given
    outbox.add(List.of(posted(ANNA, null), posted(BERT, null), posted(ANNA, null)));
    var claims = outbox.claim(9, LEASE);
    outbox.settle(claims.get(0).id(), MailStatus.FAILED, "550 no such mailbox");
    outbox.settle(claims.get(1).id(), MailStatus.FAILED, "554 no\nDetail: anna");
    outbox.settle(claims.get(2).id(), MailStatus.SENT, null);
    // when
    var first = outbox.list(MailStatus.FAILED, PageRequest.first(1));
    var second = outbox.list(MailStatus.FAILED, new PageRequest(first.next(), 1));
    // then
    assertThat(first.items()).hasSize(1);
    assertThat(second.next()).isNull();
    assertThat(second.items()).singleElement().satisfies(mail -> {
      assertThat(mail.id()).isNotEqualTo(first.items().getFirst().id());
      assertThat(mail.reason()).startsWith("55");
      assertThat(mail.settledAt()).isNotNull();
      assertThat(mail.dueAt()).isNull();
    });
    assertThat(outbox.list(null, PageRequest.first(9)).items()).hasSize(3);
    // when
    var queue = new NotificationQueues().mailQueue(database.dsl());
    var failed = queue.failed("notification.mails", PageRequest.first(9)).items();
    var retried = claims.stream().map(claim -> queue.retry("notification.mails", claim.id().toString())).toList();
    // then
    assertThat(failed).extracting(FailedWork::error).containsExactlyInAnyOrder("550 no such mailbox", "554 no");
    assertThat(retried).containsExactly(Retried.SOON, Retried.SOON, Retried.NOT_FAILED);
    assertThat(outbox.claim(9, LEASE)).extracting(Claim::id)
        .containsExactlyInAnyOrder(claims.get(0).id(), claims.get(1).id());
    assertThat(queue.jobs()).singleElement().extracting(Job::waiting, Job::failed).containsExactly(2, 0);
  }

  @Test
  void shouldForgetWhatIsOld() {
    // given
    outbox.add(List.of(posted(ANNA, null)));
    // then
    assertThat(outbox.forget(Instant.now().minusSeconds(60), 9)).isZero();
    assertThat(outbox.forget(Instant.now().plusSeconds(60), 9)).isOne();
  }

  private static Posted posted(UserId reader, @Nullable UUID event) {
    return new Posted(new MailId(UUID.randomUUID()), MailKind.VERIFICATION, reader, event, About.NOTHING,
        Duration.ZERO);
  }
}
