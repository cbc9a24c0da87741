package dev.roost.platform.jobs;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.roost.platform.FailedRuns;
import dev.roost.platform.RecurringWork;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the work that contexts offer into db-scheduler's tasks. */
final class RecurringTasks {

  private RecurringTasks() {
  }

  static List<RecurringTask<Void>> of(Collection<RecurringWork> works, FailedRuns failed) {
    var byName = works.stream().collect(Collectors.toMap(RecurringWork::name, work -> work, (one, other) -> {
      throw new IllegalStateException(
          "Two works are named %s; each would keep the other from running".formatted(one.name()));
    }));
    return byName.values().stream().map(work -> task(work, failed)).toList();
  }

  /** A run that fails is logged by db-scheduler, counted in its row, and followed by the next one as usual. */
  private static RecurringTask<Void> task(RecurringWork work, FailedRuns failed) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.every())).execute((_, _) -> {
      try {
        work.work().run();
      } catch (RuntimeException | Error failure) {
        failed.remember(work.name(), failure);
        throw failure;
      }
    });
  }
}
