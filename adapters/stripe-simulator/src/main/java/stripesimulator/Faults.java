package stripesimulator;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What goes wrong with the next requests. A list is worked off, one fault for each write that arrives; after that a
 * seeded chance decides, so that a run can be repeated.
 */
public final class Faults {

  /** What can go wrong. */
  public enum Fault {
    NONE,
    /** The connection ends before any work. */
    LOSE_REQUEST,
    /** The work is done, and the connection ends without an answer. */
    LOSE_ANSWER,
    /** The work is done, and the answer comes late; until then the key is in use. */
    DELAY_ANSWER,
    /** 500 before any work. */
    FAIL_BEFORE,
    /** The work is done, and the answer is 500; the same key gets it again. */
    FAIL_AFTER,
    /** 429, nothing is done. */
    TOO_MANY
  }

  private final Deque<Fault> planned = new ArrayDeque<>();
  private final Deque<Fault> plannedReads = new ArrayDeque<>();
  private Duration delay = Duration.ofSeconds(2);
  private Map<Fault, Integer> percent = Map.of();
  private Random random = new Random(0);

  /** The next requests, in this order. A client may send one request several times by itself. */
  public synchronized void next(Fault... faults) {
    planned.addAll(Arrays.asList(faults));
  }

  /** The next reads, which meet no fault by chance; what is not {@link Fault#NONE} fails them before any work. */
  public synchronized void nextReads(Fault... faults) {
    plannedReads.addAll(Arrays.asList(faults));
  }

  public synchronized void next(int times, Fault fault) {
    planned.addAll(Collections.nCopies(times, fault));
  }

  /** Each write meets a fault with these chances in percent, always the same ones for a seed. */
  public synchronized void byChance(long seed, Map<Fault, Integer> chances) {
    random = new Random(seed);
    percent = Map.copyOf(chances);
  }

  /** How late a delayed answer is. */
  public synchronized void delayBy(Duration later) {
    delay = later;
  }

  public synchronized void clear() {
    planned.clear();
    plannedReads.clear();
    percent = Map.of();
  }

  synchronized Duration delay() {
    return delay;
  }

  synchronized boolean failsRead() {
    return !plannedReads.isEmpty() && plannedReads.removeFirst() != Fault.NONE;
  }

  synchronized Fault draw() {
    if (!planned.isEmpty()) {
      return planned.removeFirst();
    }
    var drawn = percent.isEmpty() ? 100 : random.nextInt(100);
    for (var fault : List.of(Fault.values())) {
      drawn -= percent.getOrDefault(fault, 0);
      if (drawn < 0) {
        return fault;
      }
    }
    return Fault.NONE;
  }
}
