package dev.roost.platform.jooq;

import static dev.roost.platform.jooq.generated.Tables.ABANDONED_EVENT;
import static dev.roost.platform.jooq.generated.Tables.EVENT_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.roost.platform.FailedWork;
import dev.roost.platform.Job;
import dev.roost.platform.Workload.Retried;
import dev.roost.platform.jooq.EventBacklog.Abandoned;
import dev.roost.shared.Page;
import dev.roost.shared.PageRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import roosttest.database.DatabaseTest;
import roosttest.database.TestDatabase;

@DatabaseTest
class EventBacklogTest {

  private static final int MANY = 100;

  private final TestDatabase database;
  private final DSLContext db;
  private final EventBacklog backlog;

  EventBacklogTest(TestDatabase database, DSLContext db) {
    this.database = database;
    this.db = db;
    this.backlog = new EventBacklog(db, new Patience(Duration.ofMinutes(2), 3, Duration.ofDays(3)));
  }

  @BeforeEach
  void forgetEvents() {
    database.truncate(EVENT_PUBLICATION, ABANDONED_EVENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED", "FAILED"})
  void shouldRunAgainWhatDidNotEndInTime(String status) {
    // given
    var late = anEvent(status, 1, "-3 minutes", null);
    var inTime = anEvent(status, 1, "-1 minutes", null);
    // when
    var marked = backlog.mark(MANY, _ -> true);
    // then
    assertThat(marked.readable()).isEqualTo(1);
    assertThat(statusOf(late)).isEqualTo("FAILED");
    assertThat(statusOf(inTime)).isNotEqualTo("FAILED");
  }

  @Test
  void shouldGiveEachRunTwiceTheTimeOfTheOneBefore() {
    // given
    var late = anEvent("RESUBMITTED", 2, "-30 minutes", "-5 minutes");
    var inTime = anEvent("RESUBMITTED", 2, "-30 minutes", "-3 minutes");
    var third = anEvent("RESUBMITTED", 3, "-30 minutes", "-5 minutes");
    // when
    backlog.mark(MANY, _ -> true);
    // then
    assertThat(statusOf(late)).isEqualTo("FAILED");
    assertThat(statusOf(inTime)).isEqualTo("RESUBMITTED");
    assertThat(statusOf(third)).isEqualTo("RESUBMITTED");
  }

  @Test
  void shouldBeginWithTheOldest() {
    // given
    var newer = anEvent("PUBLISHED", 1, "-10 minutes", null);
    var older = anEvent("PUBLISHED", 1, "-20 minutes", null);
    // when
    backlog.mark(1, _ -> true);
    // then
    assertThat(statusOf(older)).isEqualTo("FAILED");
    assertThat(statusOf(newer)).isEqualTo("PUBLISHED");
  }

  @Test
  void shouldGiveUpWhatWasRunOftenEnoughOrIsTooOld() {
    // given
    var often = anEvent("FAILED", 3, "-1 hours", "-9 minutes");
    var old = anEvent("FAILED", 1, "-4 days", null);
    var lastRun = anEvent("RESUBMITTED", 3, "-1 hours", "-7 minutes");
    var young = anEvent("PROCESSING", 1, "-1 minutes", null);
    // when
    var abandoned = backlog.abandon();
    // then
    assertThat(abandoned).containsExactlyInAnyOrder(new Abandoned(often, "dev.roost.Something", "some.listener"),
        new Abandoned(old, "dev.roost.Something", "some.listener"));
    assertThat(db.fetchCount(EVENT_PUBLICATION)).isEqualTo(2);
    assertThat(statusOf(lastRun)).isEqualTo("RESUBMITTED");
    assertThat(statusOf(young)).isEqualTo("PROCESSING");
    assertThat(db.select(ABANDONED_EVENT.COMPLETION_ATTEMPTS).from(ABANDONED_EVENT)
        .where(ABANDONED_EVENT.ID.eq(often)).fetchSingle().value1()).isEqualTo(3);
    assertThat(backlog.abandon()).isEmpty();
  }

  @Test
  void shouldLeaveWhatCannotBeReadAndMakeRoomForOthers() {
    // given
    var unreadable = anEvent("PUBLISHED", 1, "-20 minutes", null);
    var readable = anEvent("PUBLISHED", 1, "-10 minutes", null);
    // when
    var first = backlog.mark(1, event -> !event.id().equals(unreadable));
    var second = backlog.mark(1, event -> !event.id().equals(unreadable));
    // then
    assertThat(first.readable()).isZero();
    assertThat(first.unreadable()).extracting(EventBacklog.Stored::id).containsExactly(unreadable);
    assertThat(second.readable()).isEqualTo(1);
    assertThat(statusOf(readable)).isEqualTo("FAILED");
    assertThat(statusOf(unreadable)).isEqualTo("PUBLISHED");
    assertThat(db.select(EVENT_PUBLICATION.COMPLETION_ATTEMPTS).from(EVENT_PUBLICATION)
        .where(EVENT_PUBLICATION.ID.eq(unreadable)).fetchSingle().value1()).isEqualTo(2);
  }

  @Test
  void shouldTellPageByPageWhatWasGivenUpAndMoveItBackOnce() {
    // given
    var events = Set.of(anEvent("FAILED", 3, "-1 hours", "-9 minutes"), anEvent("FAILED", 1, "-4 days", null));
    backlog.abandon();
    var jobs = new EventJobs(db);
    // when
    var first = jobs.failed("platform.events", PageRequest.first(1));
    var second = jobs.failed("platform.events", new PageRequest(first.next(), 1));
    // then
    assertThat(Set.of(idOf(first), idOf(second))).isEqualTo(events);
    assertThat(second.next()).isNull();
    assertThat(first.items().getFirst().what()).isEqualTo("Something for some.listener");
    assertThat(jobs.jobs()).singleElement().extracting(Job::waiting, Job::failed).containsExactly(0, 2);
    // when
    var old = idOf(first);
    assertThat(jobs.retry("platform.events", old.toString())).isEqualTo(Retried.SOON);
    assertThat(jobs.retry("platform.events", old.toString())).isEqualTo(Retried.UNKNOWN);
    assertThat(jobs.retry("platform.events", "no id")).isEqualTo(Retried.UNKNOWN);
    // then
    assertThat(backlog.abandon()).isEmpty();
    assertThat(backlog.mark(MANY, _ -> true).readable()).isEqualTo(1);
  }

  private static UUID idOf(Page<FailedWork> page) {
    return UUID.fromString(page.items().getFirst().id());
  }

  @Test
  void shouldForgetWhatWasGivenUpLongAgo() {
    // given
    anEvent("FAILED", 3, "-1 hours", "-9 minutes");
    anEvent("FAILED", 3, "-1 hours", "-9 minutes");
    var old = backlog.abandon().getFirst();
    db.update(ABANDONED_EVENT).set(ABANDONED_EVENT.ABANDONED_AT, Instant.now().minus(91, ChronoUnit.DAYS))
        .where(ABANDONED_EVENT.ID.eq(old.id())).execute();
    // when
    backlog.forget();
    // then
    assertThat(db.fetchCount(ABANDONED_EVENT)).isEqualTo(1);
  }

  private UUID anEvent(String status, int runs, String published, @Nullable String lastRun) {
    var id = UUID.randomUUID();
    db.insertInto(EVENT_PUBLICATION).set(EVENT_PUBLICATION.ID, id)
        .set(EVENT_PUBLICATION.LISTENER_ID, "some.listener")
        .set(EVENT_PUBLICATION.EVENT_TYPE, "dev.roost.Something").set(EVENT_PUBLICATION.SERIALIZED_EVENT, "{}")
        .set(EVENT_PUBLICATION.PUBLICATION_DATE, at(published)).set(EVENT_PUBLICATION.STATUS, status)
        .set(EVENT_PUBLICATION.COMPLETION_ATTEMPTS, runs)
        .set(EVENT_PUBLICATION.LAST_RESUBMISSION_DATE, lastRun == null ? null : at(lastRun)).execute();
    return id;
  }

  private static Instant at(String ago) {
    var parts = ago.split(" ", 2);
    return Instant.now().plus(Long.parseLong(parts[0]), ChronoUnit.valueOf(parts[1].toUpperCase(Locale.ROOT)));
  }

  private String statusOf(UUID event) {
    return db.select(EVENT_PUBLICATION.STATUS).from(EVENT_PUBLICATION).where(EVENT_PUBLICATION.ID.eq(event))
        .fetchSingle().value1();
  }
}
