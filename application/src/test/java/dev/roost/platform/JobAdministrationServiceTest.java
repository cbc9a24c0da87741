package dev.roost.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.roost.platform.IdempotencyRefusal.IdempotencyKeyReused;
import dev.roost.platform.JobRefusal.WorkNotFailed;
import dev.roost.platform.Workload.Retried;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.AccessRefusal.NotLoggedIn;
import dev.roost.shared.Actor;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import roosttest.identity.Actors;
import roosttest.platform.InMemoryIdempotency;

class JobAdministrationServiceTest {

  private static final Clock NOON = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
  private static final IdempotencyKey KEY = new IdempotencyKey("one");

  private final List<String> failed = new ArrayList<>(List.of("broken"));
  private final JobAdministration administration = new JobAdministrationService(
      List.of(new OneJob("review.later", new ArrayList<>()), new OneJob("booking.sooner", failed)),
      new InMemoryIdempotency(NOON), NOON);

  @Test
  void shouldTellAdministratorsOnly() {
    assertThat(refusal(() -> administration.list(Actor.anonymous()))).isInstanceOf(NotLoggedIn.class);
    assertThat(refusal(() -> administration.list(Actors.host()))).isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> administration.failed(Actors.host(), "booking.sooner", PageRequest.first(9))))
        .isInstanceOf(NotAllowed.class);
    assertThat(refusal(() -> administration.retry(Actors.host(), KEY, "booking.sooner", "broken")))
        .isInstanceOf(NotAllowed.class);
    assertThat(failed).containsExactly("broken");
    assertThat(administration.list(Actors.admin())).extracting(Job::name).containsExactly("booking.sooner",
        "review.later");
  }

  @Test
  void shouldHaveFailedWorkDoneAgainOnceForAKey() {
    // when
    var first = administration.retry(Actors.admin(), KEY, "booking.sooner", "broken");
    var again = administration.retry(Actors.admin(), KEY, "booking.sooner", "broken");
    // then
    assertThat(first.replayed()).isFalse();
    assertThat(again.replayed()).isTrue();
    assertThat(again.answer()).isEqualTo(first.answer());
    assertThat(failed).isEmpty();
  }

  @Test
  void shouldRefuseWhatHasNotFailedAndWhatIsNotThere() {
    // given
    administration.retry(Actors.admin(), KEY, "booking.sooner", "broken");
    // then
    assertThat(
        refusal(() -> administration.retry(Actors.admin(), new IdempotencyKey("two"), "booking.sooner", "broken")))
        .isEqualTo(new WorkNotFailed("booking.sooner", "broken"));
    assertThat(refusal(() -> administration.retry(Actors.admin(), KEY, "no.such", "broken")))
        .isInstanceOf(IdempotencyKeyReused.class);
    assertThat(refusal(() -> administration.failed(Actors.admin(), "no.such", PageRequest.first(9))))
        .isEqualTo(new NotFound("job", "no.such"));
    assertThat(refusal(() -> administration.retry(Actors.admin(), new IdempotencyKey("six"), "review.later", "other")))
        .isEqualTo(new NotFound("failed work", "other"));
  }

  private static Object refusal(ThrowingCallable call) {
    return catchThrowableOfType(Refused.class, call).refusal();
  }

  private record OneJob(String name, List<String> dead) implements Workload {

    @Override
    public Set<String> names() {
      return Set.of(name);
    }

    @Override
    public List<Job> jobs() {
      return List.of(new Job(name, Job.Kind.QUEUE, null, 0, dead.size(), null, null, null, null));
    }

    @Override
    public Page<FailedWork> failed(String job, PageRequest page) {
      return new Page<>(dead.stream().map(id -> new FailedWork(id, "something", null, 3, null)).toList(), null);
    }

    @Override
    public Retried retry(String job, String id) {
      return dead.remove(id) ? Retried.SOON : id.equals("broken") ? Retried.NOT_FAILED : Retried.UNKNOWN;
    }
  }
}
