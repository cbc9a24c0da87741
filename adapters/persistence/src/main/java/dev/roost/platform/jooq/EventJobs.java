package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.ABANDONED_EVENT;
import static dev.roost.platform.jooq.generated.Tables.EVENT_PUBLICATION;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;

import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.Workload;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Events on their way to their listeners, and those that were given up. */
@Component
class EventJobs implements Workload {

  private static final String NAME = "platform.events";

  private final DSLContext db;
  private final EventBacklog backlog;

  EventJobs(DSLContext db) {
    this.db = db;
    this.backlog = new EventBacklog(db, Patience.USUAL);
  }

  @Override
  public Set<String> names() {
    return Set.of(NAME);
  }

  @Override
  public List<Job> jobs() {
    var waiting = db.select(count(), min(EVENT_PUBLICATION.PUBLICATION_DATE)).from(EVENT_PUBLICATION)
        .where(EVENT_PUBLICATION.COMPLETION_DATE.isNull()).fetchSingle();
    return List.of(new Job(NAME, Job.Kind.QUEUE, null, waiting.value1(), db.fetchCount(ABANDONED_EVENT),
        waiting.value2(), null, null, null));
  }

  /** The one that was given up last comes first. */
  @Override
  public Page<FailedWork> failed(String job, PageRequest page) {
    return backlog.abandoned(page);
  }

  @Override
  public Retried retry(String job, String id) {
    return isId(id) && backlog.resume(UUID.fromString(id)) ? Retried.SOON : Retried.UNKNOWN;
  }

  private static boolean isId(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }
}
