package dev.roost.platform.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import dev.roost.platform.FailedRuns;
import dev.roost.platform.RecurringWork;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/**
 * Runs what is due, beside any number of other nodes: each run is claimed in its row. Starts last and stops first, so
 * that work finds everything it uses.
 */
final class TimedWork implements SmartLifecycle {

  private static final Duration LONGEST_STOP = Duration.ofSeconds(15);

  private final DataSource database;
  private final List<RecurringWork> works;
  private final FailedRuns failed;
  private final JobSettings settings;
  private final Clock clock;
  private @Nullable Scheduler scheduler;

  TimedWork(DataSource database, List<RecurringWork> works, FailedRuns failed, JobSettings settings, Clock clock) {
    this.database = database;
    this.works = works;
    this.failed = failed;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    scheduler = Scheduler.create(database)
        .startTasks(RecurringTasks.of(works, failed))
        .tableName("platform.scheduled_tasks")
        .schedulerName(new SchedulerName.Fixed("node " + UUID.randomUUID()))
        .clock(clock::instant)
        .threads(settings.threads())
        .pollingInterval(settings.poll())
        .pollUsingLockAndFetch(0.5, 1.0)
        .heartbeatInterval(settings.heartbeat())
        .shutdownMaxWait(LONGEST_STOP)
        .failureLogging(LogLevel.ERROR, true)
        .build();
    scheduler.start();
  }

  @Override
  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  @Override
  public synchronized boolean isRunning() { return scheduler != null; }

  @Override
  public boolean isAutoStartup() { return settings.enabled(); }
}
