package dev.roost.platform;

import static java.util.Comparator.comparing;

import dev.roost.platform.Idempotency.Once;
import dev.roost.platform.JobRefusal.WorkNotFailed;
import dev.roost.shared.AccessRefusal.NotAllowed;
import dev.roost.shared.AccessRefusal.NotFound;
import dev.roost.shared.Actor;
import dev.roost.shared.Actor.Scope;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import dev.roost.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JobAdministrationService implements JobAdministration {

  private static final Logger LOG = LoggerFactory.getLogger(JobAdministrationService.class);

  private final List<Workload> workloads;
  private final Idempotency idempotency;
  private final Clock clock;

  JobAdministrationService(List<Workload> workloads, Idempotency idempotency, Clock clock) {
    this.workloads = workloads;
    this.idempotency = idempotency;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Job> list(Actor admin) {
    mustBeAdmin(admin, "list jobs");
    return workloads.stream().flatMap(workload -> workload.jobs().stream()).sorted(comparing(Job::name)).toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Page<FailedWork> failed(Actor admin, String job, PageRequest page) {
    mustBeAdmin(admin, "read failed work");
    return workloadOf(job).failed(job, page);
  }

  @Override
  @Transactional
  public Once<RetriedWork> retry(Actor admin, IdempotencyKey key, String job, String id) {
    mustBeAdmin(admin, "have work done again");
    return idempotency.once(admin, "job.retry", key, List.of(job, id), RetriedWork.class, () -> {
      switch (workloadOf(job).retry(job, id)) {
        case SOON -> LOG.info("{} has {} of {} done again", admin.label(), id, job);
        case NOT_FAILED -> throw new Refused(new WorkNotFailed(job, id));
        case UNKNOWN -> throw new Refused(new NotFound("failed work", id));
      }
      return new RetriedWork(job, id, clock.instant());
    });
  }

  private Workload workloadOf(String job) {
    return workloads.stream().filter(workload -> workload.names().contains(job)).findFirst()
        .orElseThrow(() -> new Refused(new NotFound("job", job)));
  }

  private static void mustBeAdmin(Actor actor, String action) {
    actor.mustBeUser(Scope.ADMIN);
    if (!actor.isAdmin()) {
      throw new Refused(new NotAllowed(action));
    }
  }
}
