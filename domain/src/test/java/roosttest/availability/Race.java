package roosttest.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/** Lets many do something at the same moment, and hands back what became of each. A failure of one fails all. */
public final class Race {

  private Race() {
  }

  /** Runs every task on a thread of its own, once all of them are there. */
  public static <T> List<T> of(List<? extends Callable<T>> tasks) {
    var ready = new CountDownLatch(tasks.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = tasks.stream().map(task -> threads.submit(() -> {
        ready.countDown();
        ready.await();
        return task.call();
      })).toList();
      return results(running);
    }
  }

  /** The same task many times. */
  public static <T> List<T> of(int times, Callable<T> task) {
    return of(IntStream.range(0, times).mapToObj(one -> task).toList());
  }

  /** Waits for the others; forces what happens between racers now and then to happen always. */
  public static void meet(CyclicBarrier others) {
    try {
      others.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (BrokenBarrierException | TimeoutException alone) {
      throw new IllegalStateException(alone);
    }
  }

  private static <T> List<T> results(List<Future<T>> running) {
    var results = new ArrayList<T>();
    for (var task : running) {
      try {
        results.add(task.get());
      } catch (ExecutionException failed) {
        throw new AssertionError("One of the racers failed: " + failed.getCause(), failed.getCause());
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new AssertionError(interrupted);
      }
    }
    return results;
  }
}
